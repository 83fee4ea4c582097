import { OutputError } from '@nrec-align/io'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What kind of failure the database reports, without the values that its messages quote: `Conversion Error`. */
export const kindOfFailure = (error: unknown): string => messageOf(error).split(':', 1)[0]?.split('\n', 1)[0] ?? 'error'

const isDiskFull = (error: unknown): boolean => /no space left/i.test(messageOf(error))

/** The same failure as the rest of a run reports it. */
export const writingFailed = (path: string, error: unknown): OutputError | Error =>
  isDiskFull(error)
    ? new OutputError('disk-full', path, 'there is no space left for temporary files')
    : new Error(`${path} could not be written as Parquet: ${kindOfFailure(error)}`)
