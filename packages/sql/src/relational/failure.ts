import { CannotCombine } from '@nrec-align/convert'
import { OutputError } from '@nrec-align/io'
import { ENGINE } from './engine-name.ts'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The database says it in other words where the share of the disk is used up that it may take. */
const isDiskFull = (error: unknown): boolean =>
  /no space left|failed to offload|max_temp_directory_size|ENOSPC/i.test(messageOf(error))

const isOutOfMemory = (error: unknown): boolean => /out of memory/i.test(messageOf(error))

/**
 * A failure of the database or its files, as the rest of a run reports it; messages of the database quote values and go no further.
 *
 * @param folder where what does not fit into memory is kept
 */
export const combiningFailed = (folder: string, error: unknown): Error => {
  if (error instanceof CannotCombine || error instanceof OutputError) return error
  if (isDiskFull(error))
    return new OutputError('disk-full', folder, 'there is no space left for temporary files', error)
  if (isOutOfMemory(error))
    return new CannotCombine(
      ENGINE,
      'the memory it may take is too little for these sources',
      'Let it take more with --memory-limit, or the memoryLimit of duckDb().',
    )
  return error instanceof Error ? error : new Error(messageOf(error))
}
