import { tmpdir, totalmem } from 'node:os'
import type { Engine } from '@nrec-align/convert'
import type {
  FileSpans,
  Gathering,
  OnDisagreement,
  RecordLoader,
  SettledStore,
  SettleListener,
  SettleRules,
} from '@nrec-align/convert/engine'
import type { BindingPlan } from '@nrec-align/mapping'
import { type Database, type DatabaseOptions, openDatabase } from '../duckdb/database.ts'
import { ENGINE } from './engine-name.ts'
import { combiningFailed } from './failure.ts'
import { FacetLoader } from './gather/facet-loader.ts'
import { Gathered } from './gather/gathered.ts'
import { type SettledSpaces, settleGathered } from './settle/settle.ts'
import { type Sizes, usualSizes } from './settle/sizes.ts'

/** Gathers what records say as files of text, and combines them in an embedded database. */
class DuckDbGathering implements Gathering {
  private readonly database: Database
  private readonly gathered: Gathered
  private readonly folder: string
  private readonly sizes: Sizes
  private settled: SettledSpaces | undefined

  /** @param folder as somebody named it */
  constructor(database: Database, folder: string, sizes: Sizes) {
    this.sizes = sizes
    this.database = database
    this.folder = folder
    this.gathered = new Gathered(database.scratch.path)
  }

  loader(plan: BindingPlan, onDisagreement: OnDisagreement): RecordLoader {
    const loader = new FacetLoader(plan, this.gathered, onDisagreement)
    return {
      load: (at) => {
        try {
          loader.load(at)
        } catch (error) {
          throw combiningFailed(this.folder, error)
        }
      },
    }
  }

  async ready(): Promise<void> {}

  async settle(spans: FileSpans, rules: SettleRules, listener: SettleListener): Promise<SettledStore> {
    try {
      this.gathered.flush()
      this.settled = await settleGathered(this.database, this.gathered, spans, rules, listener, this.sizes)
      return this.settled
    } catch (error) {
      throw combiningFailed(this.folder, error)
    }
  }

  async close(): Promise<void> {
    this.settled?.close()
    this.database.close()
  }
}

/** Half of the memory that the process may take: it takes about twice of what it lets the database take. */
const usualMebibytes = (): number => {
  const allowed = process.constrainedMemory()
  const most = allowed > 0 ? Math.min(allowed, totalmem()) : totalmem()
  return Math.floor(most / 2 / 2 ** 20)
}

/**
 * Combines the records of a run in an embedded DuckDB, for sources that do not fit into memory: give it to `convert` or
 * `convertFolder` as `engine`. Files, findings and counts are the same as without it.
 *
 * Sources are read as always; what each record says goes to a folder for temporary files, is combined there, and is read again
 * while the target is written. A few bytes a record stay in memory, and no text.
 *
 * @param options memory and folder that the database may use; half of the machine's memory, and the folder for temporary files,
 *   unless told
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { convert } from '@nrec-align/convert'
 * import { clearImpact } from '@nrec-align/format-clear-impact'
 * import { duckDb } from '@nrec-align/sql/duckdb'
 *
 * const run = convert({ sources: [{ from: clearImpact(), input: [] }], to: 'canonical', engine: duckDb({ memoryLimit: '1GB' }) })
 * for await (const { stream } of run.outputs) await new Response(stream).arrayBuffer()
 * assert.equal((await run.report).dispositions.read.in, 0)
 * ```
 */
export const duckDb = (options: DatabaseOptions = {}): Engine => duckDbOf(options, usualSizes)

/** The same, with how much it does at once. */
export const duckDbOf = (options: DatabaseOptions, sizes: Sizes): Engine => ({
  name: ENGINE,
  refuses: ({ hasCommonSource }) =>
    hasCommonSource ? 'it takes no folder of the common record as a source yet' : undefined,
  begin: async () => {
    const { memoryLimit = `${usualMebibytes()}MiB`, tempFolder = tmpdir() } = options
    return new DuckDbGathering(await openDatabase({ ...options, memoryLimit, onDisk: true }), tempFolder, sizes)
  },
})
