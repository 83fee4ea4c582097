import type { Binding } from '../../declare/bind.ts'
import { writtenBy } from '../../plan/condition.ts'
import { type Home, homesOfBinding } from '../home.ts'

/** The common fields written back into a column; those that only fill blanks where there are no others. */
export const writersOf = (binding: Binding, column: string): readonly Home[] => {
  const all = homesOfBinding(binding, 'write').filter((home) => home.columns.includes(column))
  const sure = all.filter(({ facts }) => facts.onlyBlank !== true)
  return sure.length > 0 ? sure : all
}

/** The first pair that writes a column decides; the scope column of an identifier is written by the pair whose own it is. */
export const firstPair = (writers: readonly Home[], column: string): readonly Home[] => {
  const own = writers.find((home) => home.columns[0] === column) ?? writers[0]
  const columns = own?.columns.join()
  return writers.filter(
    (home) => home.node === own?.node && home.binding === own.binding && home.columns.join() === columns,
  )
}

const ownsColumn = (member: Binding, column: string): boolean =>
  writersOf(member, column).some((home) => home.columns[0] === column)

const putsLiteral = (member: Binding, column: string): boolean => {
  const condition = member.where?.[column]
  return condition !== undefined && writtenBy(condition) !== undefined
}

/** Members of a row that fill a column: with a pair or literal of its own, else as part of something larger. */
export const membersWith = (members: readonly Binding[], column: string): readonly Binding[] => {
  const own = members.filter((member) => ownsColumn(member, column) || putsLiteral(member, column))
  return own.length > 0 ? own : members.filter((member) => writersOf(member, column).length > 0)
}
