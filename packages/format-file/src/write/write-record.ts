import type { Binding } from '@nrec-align/mapping'
import { type NameOfTable, writeNode } from './write-node.ts'
import type { Written } from './written.ts'

type Pair = Binding['pairs'][string]
type Default = NonNullable<Binding['defaults']>[string]

const directions = { decodeOnly: 'read', encodeOnly: 'write' } as const

const writePair = ([columns, node, facts]: Pair, nameOf: NameOfTable): Written => {
  const rule = writeNode(node, nameOf)
  if (rule === 'text' && facts === undefined && typeof columns === 'string') return columns
  const { mode, ...others } = facts ?? {}
  return {
    ...(typeof columns === 'string' ? { column: columns } : columns.length === 0 ? {} : { columns }),
    as: rule,
    ...(mode === undefined ? {} : { direction: directions[mode] }),
    ...others,
  }
}

const writeDefault = ([value, reason, when]: Default): Written => ({
  ...(typeof value === 'string' ? { value } : value),
  reason,
  ...(when === undefined ? {} : { when: when as Written }),
})

const mapped = <T>(record: Readonly<Record<string, T>>, write: (one: T) => Written): Written =>
  Object.fromEntries(Object.entries(record).map(([name, one]) => [name, write(one)]))

/** What the rows of one kind say. */
export const writeRecord = (binding: Binding, nameOf: NameOfTable): Written => {
  const { id, layout: _, grain, pairs, defaults, ...facts } = binding
  return {
    ...(id === grain ? {} : { entity: grain }),
    ...(facts as { readonly [name: string]: Written }),
    pairs: mapped(pairs, (pair) => writePair(pair, nameOf)),
    ...(defaults === undefined ? {} : { defaults: mapped(defaults as Record<string, Default>, writeDefault) }),
  }
}
