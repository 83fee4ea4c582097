import type { Binding } from '../declare/bind.ts'

type BoundPair = Binding['pairs'][string]

/** Whether a name is a column of a run table rather than of the layout. */
export const isVirtual = (column: string): boolean => column.startsWith('@')

/** The columns a pair names, in order, those of run tables included. */
export const columnsOf = ([columns]: BoundPair): readonly string[] =>
  typeof columns === 'string' ? [columns] : columns

/** The columns of the layout a pair names. */
export const ownColumnsOf = (pair: BoundPair): readonly string[] => columnsOf(pair).filter((name) => !isVirtual(name))

/** Whether reading a record takes anything from a pair. */
export const reads = ([, , facts]: BoundPair): boolean => facts?.mode !== 'encodeOnly'

/** Whether writing a record puts anything into the columns of a pair. */
export const writes = ([, , facts]: BoundPair): boolean => facts?.mode !== 'decodeOnly'

/** The texts a condition allows, where it lists them. */
export const textsOf = (condition: unknown): readonly string[] | undefined => {
  if (typeof condition === 'string') return [condition]
  return Array.isArray(condition) ? (condition as readonly string[]) : undefined
}
