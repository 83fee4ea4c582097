import { uuidOf } from '@nrec-align/schema'
import type { Binding, Default } from '../declare/bind.ts'
import { conditionTest } from './condition.ts'

/** A default made ready for every row of a binding. */
export interface CompiledDefault {
  readonly column: string
  readonly place: number
  readonly reason: string
  /** Whether the row as written so far asks for it. */
  readonly applies: (cells: readonly string[]) => boolean
  readonly textOf: (cells: readonly string[]) => string
}

type Text = Default<string>[0]

const SEPARATOR = '\u001f'

/** The same cells in another layout make another UUID. */
const uuidReader = (layout: string, places: readonly number[]): CompiledDefault['textOf'] => {
  return (cells) => uuidOf([layout, ...places.map((at) => cells[at] ?? '')].join(SEPARATOR))
}

const textReader = (
  layout: string,
  value: Text,
  place: (name: string) => number,
  options: Readonly<Record<string, string>>,
): CompiledDefault['textOf'] => {
  if (typeof value === 'string') return () => value
  if ('option' in value) return () => options[value.option] ?? ''
  if ('uuidOf' in value) return uuidReader(layout, value.uuidOf.map(place))
  const from = place(value.column)
  return (cells) => cells[from] ?? ''
}

/** The defaults of a binding for the columns that the file has. */
export const compileDefaults = (
  binding: Binding,
  place: (name: string) => number,
  options: Readonly<Record<string, string>>,
): readonly CompiledDefault[] =>
  Object.entries(binding.defaults ?? {}).flatMap(([column, [value, reason, when = {}]]) => {
    const tests = Object.entries(when).flatMap(([name, condition]) =>
      condition === undefined ? [] : [[place(name), conditionTest(condition)] as const],
    )
    const one: CompiledDefault = {
      column,
      place: place(column),
      reason,
      applies: (cells) => tests.every(([at, test]) => test(cells[at])),
      textOf: textReader(binding.layout, value, place, options),
    }
    return one.place < 0 ? [] : [one]
  })
