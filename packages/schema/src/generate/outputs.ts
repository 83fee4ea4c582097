import { generatePaths } from './paths.ts'

/** What the generator of the repository writes or compares. */
export const outputs = async () => generatePaths()
