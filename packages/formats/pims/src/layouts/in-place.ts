import type { Column } from '@nrec-align/mapping'
import type { Placed } from './column.ts'

/** The name given to a place of the template at which nothing is collected. */
export type NotCollected = `Position ${number} (not collected)`

const empty: Column = {
  description: 'Nothing is collected here; the empty place keeps the places of the fields after it.',
  privacy: 'direct-identifier',
  placeholder: true,
}

/** All places of a template in order: the collected fields, and a placeholder wherever nothing is collected. */
export const inPlace = <const C extends string>(
  width: number,
  collected: Readonly<Record<C, Placed>>,
): Readonly<Record<C | NotCollected, Column>> => {
  const fields = new Map<number, readonly [name: string, column: Column]>()
  for (const [name, [position, column]] of Object.entries<Placed>(collected)) fields.set(position, [name, column])
  const entries = Array.from({ length: width }, (_, index) => {
    const position = index + 1
    return fields.get(position) ?? ([`Position ${position} (not collected)`, empty] as const)
  })
  return Object.fromEntries(entries) as Record<C | NotCollected, Column>
}

/** The placeholders of a template with the reason that nothing of them is kept. */
export const notCollected = (columns: Readonly<Record<string, Column>>): Readonly<Record<NotCollected, string>> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) =>
      column.placeholder === true ? [[name, 'the state collects nothing here and asks for an empty cell']] : [],
    ),
  ) as Record<NotCollected, string>
