import { fileURLToPath } from 'node:url'

/** Folder of the repository, ending in a separator. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url))
