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
import { FacetLoader } from './gather/facet-loader.ts'
import { Gathered } from './gather/gathered.ts'
import { type SettledSpaces, settleGathered } from './settle/settle.ts'

/** Gathers what records say as files of text, and combines them in an embedded database. */
class DuckDbGathering implements Gathering {
  private readonly database: Database
  private readonly gathered: Gathered
  private settled: SettledSpaces | undefined

  constructor(database: Database) {
    this.database = database
    this.gathered = new Gathered(database.scratch.path)
  }

  loader(plan: BindingPlan, onDisagreement: OnDisagreement): RecordLoader {
    return new FacetLoader(plan, this.gathered, onDisagreement)
  }

  async ready(): Promise<void> {}

  async settle(spans: FileSpans, rules: SettleRules, listener: SettleListener): Promise<SettledStore> {
    this.gathered.flush()
    this.settled = await settleGathered(this.database, this.gathered, spans, rules, listener)
    return this.settled
  }

  async close(): Promise<void> {
    this.settled?.close()
    this.database.close()
  }
}

/**
 * Combines the records of a run in an embedded DuckDB, for sources that do not fit into memory: give it to `convert` or
 * `convertFolder` as `engine`. Files, findings and counts are the same as without it.
 *
 * Sources are read as always; what each record says goes to a folder for temporary files, is combined there, and is read again
 * while the target is written. A few bytes a record stay in memory, and no text.
 *
 * @param options memory and folder that the database may use
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
export const duckDb = (options: DatabaseOptions = {}): Engine => ({
  name: ENGINE,
  refuses: ({ hasCommonSource }) =>
    hasCommonSource ? 'it takes no folder of the common record as a source yet' : undefined,
  begin: async () => new DuckDbGathering(await openDatabase({ ...options, onDisk: true })),
})
