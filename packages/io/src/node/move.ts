import type { OutputFileSystem } from './output-file-system.ts'
import { systemCode } from './system-errors.ts'

/**
 * Moves a file or folder to a place where nothing is. Where the two places are on different devices (some container file
 * systems say so even within one folder) it is copied instead.
 */
export async function move(from: string, to: string, fileSystem: OutputFileSystem): Promise<void> {
  try {
    await fileSystem.rename(from, to)
  } catch (error) {
    if (systemCode(error) !== 'EXDEV') throw error
    await fileSystem.cp(from, to, { recursive: true })
    await fileSystem.rm(from, { recursive: true })
  }
}
