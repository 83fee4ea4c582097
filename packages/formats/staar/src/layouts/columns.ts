import type { Column } from '@nrec-align/mapping'
import { type Family, type FamilyFacts, families } from './families.ts'
import { positions } from './positions.ts'

/** A column of any of the four layouts. */
export type ColumnName = (typeof positions)[number][0]

const facts: Readonly<Record<Family, FamilyFacts>> = families

const inWords = (name: string): string => name.replaceAll('_', ' ')

/** Every column, described by its kind and its own name. */
export const columns = Object.fromEntries(
  positions.map(([name, , length, family]): [string, Column] => [
    name,
    { description: `${families[family].says}: ${inWords(name)}.`, privacy: families[family].privacy, length },
  ]),
) as Readonly<Record<ColumnName, Column>>

/** Columns whose reason depends on themselves and not on their kind. */
const ownReasons: Readonly<Record<string, string>> = {
  local_student_id: 'unique inside one district only, and the file has no column that names the district alone',
  enrolled_grade: 'the grade of the test is what results are told apart by',
}

const reasonsBy = (reasonOf: (name: string, family: Family) => string | undefined) =>
  Object.fromEntries(
    positions.flatMap(([name, , , family]) => {
      const reason = reasonOf(name, family)
      return reason === undefined ? [] : [[name, reason]]
    }),
  ) as { readonly [K in ColumnName]?: string }

/** Columns without a common meaning. */
export const carried = reasonsBy((name, family) => ownReasons[name] ?? facts[family].kept)

/** Columns that other files own. */
export const dropped = reasonsBy((_name, family) => facts[family].dropped)
