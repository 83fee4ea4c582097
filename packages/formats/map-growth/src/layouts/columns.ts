import type { Column } from '@nrec-align/mapping'

/** A measured or worked-out figure about one student. */
export const figure = (description: string): Column => ({ description, privacy: 'sensitive' })

/** Something about the test or the export that says nothing of a student. */
export const fact = (description: string): Column => ({ description, privacy: 'public' })

/** Gives each name of a list the same several columns, in order. */
export const repeated = <const N extends string, const T extends string>(
  names: readonly N[],
  columns: (name: N) => Readonly<Record<T, Column>>,
): Readonly<Record<T, Column>> => Object.assign({}, ...names.map(columns)) as Readonly<Record<T, Column>>

/** Gives each name of a list the same value. */
export const all = <const N extends string>(names: readonly N[], value: string): Readonly<Record<N, string>> =>
  Object.fromEntries(names.map((name) => [name, value])) as Readonly<Record<N, string>>
