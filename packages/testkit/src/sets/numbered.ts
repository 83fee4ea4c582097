import { type Binding, interpreterOf, type Layout, visit } from '@nrec-align/mapping'
import type { Row } from './sweep-rows.ts'

/** Columns that identify what a row is about: those of people where there are any, no key of a run table. */
export const keyColumns = (layout: Layout, binding: Binding): readonly string[] => {
  const looked = Object.values(binding.lookup ?? {}).flatMap((keys) => Object.values(keys))
  const identifying = Object.entries(binding.pairs).flatMap(([path, [names]]) =>
    path.includes('identifiers[') ? names : [],
  )
  const keys = (layout.recordKey ?? []).filter((name) => identifying.includes(name) && !looked.includes(name))
  const personal = keys.filter((name) => layout.columns[name]?.privacy === 'direct-identifier')
  return personal.length > 0 ? personal : keys
}

/** A text of the same kind that no other row has. */
const withNumber = (text: string, number: number, most: number): string => {
  const tail = String(number).padStart(5, '0')
  const kept = /^[0-9]+$/.test(text) ? text.length - tail.length : Math.min(text.length, most - tail.length)
  return text.slice(0, Math.max(kept, 0)) + tail
}

const isFree = interpreterOf<undefined, boolean>(false, { text: () => true, identifier: () => true })

/** Columns that some pair reads as a code, a date or a year: no number can be put there. */
const heldColumns = (binding: Binding): ReadonlySet<string> =>
  new Set(Object.values(binding.pairs).flatMap(([names, node]) => (visit(isFree, node, undefined) ? [] : names)))

/** The row with a key of its own, so that no two rows of a sweep are about the same thing. */
export const numbered = (layout: Layout, binding: Binding, row: Row, number: number): Row => ({
  ...row,
  ...Object.fromEntries(
    keyColumns(layout, binding).flatMap((name) => {
      const text = row[name] ?? ''
      return text === '' || heldColumns(binding).has(name)
        ? []
        : [[name, withNumber(text, number, layout.columns[name]?.length ?? 255)]]
    }),
  ),
})
