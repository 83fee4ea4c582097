import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { chronicAbsence, indicators } from '@nrec-align/outcomes'
import { type ComputedIndicator, computeFigures, type GroupBy } from '@nrec-align/outcomes/duckdb'
import type { Measurement } from './measurement.ts'

/** Twelve groupings: all that are of a person, and taking part. */
const subgroups: readonly GroupBy[] = [
  ...(['race', 'sex', 'grade', 'english-learner', 'disability', 'section-504'] as const),
  ...(['economic', 'homeless', 'foster', 'migrant', 'military'] as const),
  { dimension: 'participation', programKind: 'after-school' },
]

const every = indicators.flatMap(({ id, measure }): readonly ComputedIndicator[] =>
  measure === undefined || measure.kind === 'supplied' ? [] : [{ id, measure }],
)

const chronic: ComputedIndicator = {
  id: 'chronic-absence',
  measure: chronicAbsence({ boundary: { parts: 1, outOf: 10, inclusive: true }, per: 'place' }),
}

/** How many students a record is of: every one counts in a rate of all. */
const studentsIn = async (folder: string): Promise<number> => {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  const rows = await connection.runAndReadAll(`SELECT count(*) FROM '${join(folder, 'person.parquet')}'`)
  connection.closeSync()
  instance.closeSync()
  return Number(rows.getRowsJS()[0]?.[0])
}

const computed =
  (wanted: readonly ComputedIndicator[]): Measurement =>
  async (folder) => {
    const { figures } = await computeFigures({
      records: folder,
      indicators: wanted,
      by: ['school', 'district'],
      subgroups,
    })
    if (figures.length === 0) throw new Error('nothing was computed')
    return studentsIn(folder)
  }

/** Every indicator that is computed and not supplied; returns how many students it is of. */
export const everyIndicator = computed(every)

/** Chronic absence alone, with the same places and groupings. */
export const chronicAbsenceAlone = computed([chronic])
