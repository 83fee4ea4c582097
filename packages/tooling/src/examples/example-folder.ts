import { join } from 'node:path'
import { root } from '../workspace/root.ts'

/** Where the programs found in documents are written before they run; below `node_modules`, so that git never sees it. */
export const exampleFolder: string = join(root, 'packages/tooling/node_modules/.doc-examples')
