import { generatePaths } from './paths.ts'

/** What the generator of the repository writes or compares. */
export const outputs = async () => [{ path: 'packages/schema/src/generated/paths.ts', text: generatePaths() }]
