import { type Column, delimited, type Layout, layout } from '@nrec-align/mapping'
import { sources } from '../sources.ts'
import { type DetailField, type DetailFieldName, detailFields } from './detail-fields.ts'

/** One way the header of the detail file is written. */
export interface Dialect {
  readonly id: string
  readonly title: string
  /** What a field is called; `undefined` where the file does not have it. */
  readonly nameOf: (field: DetailField) => string | undefined
  readonly layout: Layout<string>
}

const fields = Object.entries(detailFields) as readonly (readonly [DetailFieldName, DetailField])[]

/** Columns that only one side has are carried with the reason of their field; the number of a file is used by high schools only. */
const carriedBy = (nameOf: Dialect['nameOf'], isOfCollege: boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap(([key, field]) => {
      const name = nameOf(field)
      const reason =
        key === 'uniqueId' && isOfCollege ? 'changes from file to file, so it says nothing of a student' : field.kept
      return name === undefined || reason === undefined ? [] : [[name, reason]]
    }),
  )

const dialect = (id: string, title: string, nameOf: Dialect['nameOf'], isOfCollege: boolean): Dialect => {
  const columns = Object.fromEntries(
    fields.flatMap(([, field]): readonly (readonly [string, Column])[] => {
      const name = nameOf(field)
      return name === undefined ? [] : [[name, field.column]]
    }),
  )
  const found = nameOf(detailFields.found) ?? ''
  return {
    id,
    title,
    nameOf,
    layout: layout<string>(id, {
      title,
      description: 'One row for each term or award of a student, or one that says that no college knows the student.',
      files: ['*DETAIL*.csv'],
      container: delimited(),
      columns,
      source: sources.detail,
      confidence: 'verified',
      carried: carriedBy(nameOf, isOfCollege),
      skip: [{ where: { [found]: 'N' }, reason: 'no college knows the student' }],
    }),
  }
}

/** The three headers real files have. */
export const dialects: readonly Dialect[] = [
  dialect('detail', 'Detail file', ({ college }) => college, true),
  dialect('detail-high-school', 'Detail file of high schools', ({ highSchool }) => highSchool, false),
  dialect(
    'detail-high-school-capitals',
    'Detail file of high schools, in capitals',
    ({ highSchool }) => highSchool?.toUpperCase(),
    false,
  ),
]
