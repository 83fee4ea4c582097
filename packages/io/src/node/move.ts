import type { OutputFileSystem } from './output-file-system.ts'
import { mayBeOpenElsewhere, systemCode } from './system-errors.ts'

/**
 * Moves a file or folder to a place where nothing is. Where the two places are on different devices (some container file
 * systems say so even within one folder) it is copied instead.
 */
export async function move(from: string, to: string, fileSystem: OutputFileSystem): Promise<void> {
  try {
    await renamePatiently(from, to, fileSystem)
  } catch (error) {
    if (systemCode(error) !== 'EXDEV') throw error
    await fileSystem.cp(from, to, { recursive: true })
    await fileSystem.rm(from, { recursive: true })
  }
}

/** Virus scanners on Windows hold new files open for a moment; these are the pauses, in milliseconds, before trying again. */
const pauses = [50, 200]

async function renamePatiently(from: string, to: string, fileSystem: OutputFileSystem): Promise<void> {
  for (const pause of pauses) {
    try {
      return await fileSystem.rename(from, to)
    } catch (error) {
      if (!mayBeOpenElsewhere(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  await fileSystem.rename(from, to)
}
