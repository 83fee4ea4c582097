import { agency, district, explanation, recordNumber, stateNumberField } from './common-fields.ts'
import { type Field, needed, open } from './fields.ts'

/** Whom a count is about and what it counts. */
export const countedFields = [
  recordNumber,
  stateNumberField,
  agency,
  district,
  [
    'StateSchoolIDNumber',
    29,
    20,
    open('Number the state gives the school; blank in a count of a district or of the whole state.'),
  ],
  ['TableTypeAbbrv', 49, 20, needed('Which table the record belongs to.')],
] as const satisfies readonly Field[]

/** A column that divides students into groups; blank where the record is not divided by it. */
export const category = <const N extends string>(name: N, start: number, words: string) =>
  [name, start, 15, open(`${words}; blank where the record is not divided by it.`)] as const

/** How a record ends: whether it is a total, a note, and the number. */
export const countFields = <const L extends number>(start: number, amountLength: L, amount: string) =>
  [
    ['TotalIndicator', start, 1, needed('Y for a total, N for a record that belongs to a category set.')],
    explanation(start + 1),
    ['Amount', start + 201, amountLength, needed(amount)],
  ] as const satisfies readonly Field[]

/** Characters of a record whose number stands last. */
export const lengthOf = (fields: readonly Field[]): number => {
  const [, start, length] = fields.at(-1) ?? ['', 1, 0]
  return start - 1 + length
}
