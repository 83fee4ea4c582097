import { pathFrom } from './resolve-path.ts'
import type { Settings } from './settings.ts'

/**
 * What the embedded database may use, as the run was told.
 *
 * @param folder that paths start from
 */
export const databaseOptions = ({ memoryLimit, tempDir }: Settings, folder: string) => ({
  ...(memoryLimit === undefined ? {} : { memoryLimit }),
  ...(tempDir === undefined ? {} : { tempFolder: pathFrom(folder, tempDir) }),
})
