import type { ConvertRequest } from '@nrec-align/convert'
import { UsageError } from '../failure.ts'
import { databaseOptions } from './database-options.ts'
import type { Settings } from './settings.ts'
import { commonRecord } from './sources.ts'
import { isInstalled, parquetPackage } from './sql-package.ts'

type Engine = NonNullable<ConvertRequest['engine']>

/**
 * Sources of more bytes than this are combined in the database where it is installed. In memory, a run takes about five times
 * the bytes of its sources, and Node gives up at two to four gigabytes; the database takes about twice the time and does not grow so.
 */
export const MOST_IN_MEMORY = 384 * 2 ** 20

/** What decides which engine combines the records of a run. */
export interface Combination extends Pick<ConvertRequest, 'sources' | 'to'> {
  readonly settings: Settings
  /** Folder that paths start from. */
  readonly folder: string
  /** The most bytes that are combined in memory. */
  readonly mostInMemory?: number
}

/** Whether a run copies records as they stand. */
const isCopying = ({ sources, to, settings }: Combination): boolean => {
  const [only] = sources
  return (
    sources.length === 1 &&
    only !== undefined &&
    only.from !== commonRecord &&
    to !== commonRecord &&
    only.from.format.id === to.format.id &&
    only.from.version === to.version &&
    settings.normalise !== true
  )
}

/** Whether a run combines records at all: one that copies a format, or writes what each record says, does not. */
const isCombining = (combination: Combination): boolean =>
  !isCopying(combination) && combination.settings.unmerged !== true

const bytesOf = ({ sources }: Combination): number =>
  sources.reduce((sum, { input }) => sum + input.reduce((bytes, { size = 0 }) => bytes + size, 0), 0)

const inDatabase = async ({ settings, folder }: Combination): Promise<Engine> => {
  const { duckDb } = await parquetPackage()
  return duckDb(databaseOptions(settings, folder))
}

/** The database, where the sources are many and it can do the run. */
const chosen = async (combination: Combination): Promise<Engine | undefined> => {
  const { sources, mostInMemory = MOST_IN_MEMORY } = combination
  if (!isCombining(combination) || bytesOf(combination) <= mostInMemory || !(await isInstalled())) return undefined
  const engine = await inDatabase(combination)
  const hasCommonSource = sources.some(({ from }) => from === commonRecord)
  return engine.refuses({ hasCommonSource }) === undefined ? engine : undefined
}

/** The engine that combines the records of a run, as asked for or by the size of its sources; none for the one in memory. */
export const engineFor = async (combination: Combination): Promise<Engine | undefined> => {
  const { engine } = combination.settings
  if (engine === undefined) return chosen(combination)
  if (engine === 'memory') return undefined
  if (!isCombining(combination))
    throw new UsageError(
      'bad-option',
      'This run combines no records, so there is nothing for --engine to do: leave it out.',
    )
  return inDatabase(combination)
}

/** What decodes the records of a run, where they are not read row by row. */
export const decoderFor = async (combination: Combination): Promise<ConvertRequest['decoder']> => {
  const { settings, folder } = combination
  if (settings.decode !== 'sql') return undefined
  if (isCopying(combination))
    throw new UsageError('bad-option', 'This run copies records as they stand, so --decode sql has nothing to do.')
  const { duckDbDecoder } = await parquetPackage()
  return duckDbDecoder(databaseOptions(settings, folder))
}
