import { type Binding, type Layout, type Node, pairPath } from '@nrec-align/mapping'
import { codeSets } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'
import { calpads } from '../src/index.ts'

const version = calpads.format.versions[0]
if (version === undefined) throw new Error('the format declares no version')
const { layouts, bindings } = version

const bindingsOf = (layout: Layout): Binding[] => bindings.filter((binding) => binding.layout === layout.id)
const columnsOf = (names: string | readonly string[]): readonly string[] =>
  typeof names === 'string' ? [names] : names

/** Columns that some pair, condition or presence of a binding reads. */
const claimed = (binding: Binding): string[] => [
  ...Object.keys(binding.where ?? {}),
  ...Object.values(binding.pairs).flatMap(([names]) => columnsOf(names)),
]

/** Columns that a binding's pairs write; the scope of an identifier is filled only where nothing else did. */
const written = (binding: Binding): string[] =>
  Object.values(binding.pairs).flatMap(([names, node, facts]) => {
    if (facts?.mode === 'decodeOnly') return []
    const columns = columnsOf(names)
    return node.kind === 'identifier' && node.scopeSystem !== undefined ? columns.slice(0, -1) : columns
  })

const tablesOf = (node: Node) => {
  if (node.kind === 'slots') return node.of.kind === 'code' ? [node.of.table] : []
  return node.kind === 'code' ? [node.table] : []
}

const tables = [...new Set(bindings.flatMap((one) => Object.values(one.pairs).flatMap(([, node]) => tablesOf(node))))]

describe.each(layouts.map((layout) => [layout.id, layout] as const))('%s', (_id, layout) => {
  test('every column is paired, dropped or carried, and only once', () => {
    const paired = new Set(bindingsOf(layout).flatMap(claimed))
    const apart = [...Object.keys(layout.dropped ?? {}), ...Object.keys(layout.carried ?? {})]
    expect(apart.filter((name) => paired.has(name))).toEqual([])
    expect(new Set([...paired, ...apart])).toEqual(new Set(Object.keys(layout.columns)))
  })

  test('every column a rule, key, condition or binding names exists', () => {
    const ruled = (layout.rules ?? []).flatMap((rule) => [
      ...Object.keys(rule.when),
      ...Object.keys(rule.then),
      rule.at,
    ])
    const present = bindingsOf(layout).flatMap((binding) => [...claimed(binding), ...(binding.present ?? [])])
    const unknown = [...ruled, ...(layout.recordKey ?? []), ...present].filter(
      (name) => layout.columns[name] === undefined,
    )
    expect(unknown).toEqual([])
  })

  test('one pair writes a column, over each row binding and its sides', () => {
    for (const owner of bindingsOf(layout).filter((binding) => binding.side === undefined)) {
      const sides = bindingsOf(layout).filter((binding) => binding.side?.of === owner.id)
      const columns = [owner, ...sides].flatMap(written)
      expect(columns.filter((name, place) => columns.indexOf(name) !== place)).toEqual([])
    }
  })

  test('sides name a row binding of the layout', () => {
    const owners = bindingsOf(layout)
      .filter((binding) => binding.side === undefined)
      .map((binding) => binding.id)
    const sides = bindingsOf(layout).flatMap((binding) => (binding.side === undefined ? [] : [binding.side.of]))
    expect(sides.filter((of) => !owners.includes(of))).toEqual([])
  })

  test('no row belongs to two row bindings', () => {
    const wheres = bindingsOf(layout)
      .filter((binding) => binding.side === undefined)
      .map((binding) => binding.where ?? {})
    const codes = wheres.flatMap((where) => where['Education Program Code'] ?? where['Record Type Code'] ?? [])
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('rules have names of their own', () => {
    const ids = (layout.rules ?? []).map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('every pair stands on a path of the model, and says why where it goes one way only', () => {
  for (const binding of bindings) {
    for (const [path, [, , facts]] of Object.entries(binding.pairs)) {
      expect(pairPath(binding.grain, path), `${binding.layout}/${binding.id}: ${path}`).toBeDefined()
      for (const further of facts?.with ?? []) expect(pairPath(binding.grain, further)).toBeDefined()
      if (facts?.mode !== undefined) expect(facts.reason, `${binding.id}: ${path}`).toMatch(/\w+ \w+/)
    }
  }
})

describe.each(tables.map((table) => [table.id, table] as const))('table %s', (_id, table) => {
  const asText = (value: unknown): string => JSON.stringify(value)

  test('a wire code is read by one row', () => {
    const read = table.rows.filter(([, , , direction]) => direction !== 'encodeOnly').map(([wire]) => asText(wire))
    expect(read.filter((wire, place) => read.indexOf(wire) !== place)).toEqual([])
  })

  test('a canonical value is written by one row', () => {
    const back = table.rows
      .filter(([, , , direction]) => direction !== 'decodeOnly')
      .map(([, canonical]) => asText(canonical))
    expect(back.filter((value, place) => back.indexOf(value) !== place)).toEqual([])
  })

  test('its canonical codes are in the code set', () => {
    if (table.set === undefined) return
    const known = codeSets[table.set].codes.map(([code]) => code as string)
    const used = table.rows.flatMap(([, canonical]) =>
      typeof canonical === 'string' ? [canonical] : canonical.slice(0, 1),
    )
    expect(used.filter((code) => code !== null && code !== undefined && !known.includes(code))).toEqual([])
  })
})

test('the number of columns is that of the specification', () => {
  expect(layouts.map((layout) => [layout.id, layout.variants.map((variant) => variant.columns.length)])).toEqual([
    ['senr', [39, 35, 41, 37]],
    ['sinf', [42]],
    ['sela', [16]],
    ['sprg', [26]],
    ['stas', [21]],
  ])
})

test('the first 31 columns of SENR stand in the same place in every width', () => {
  const [first, ...others] = layouts[0]?.variants.map((variant) => variant.columns.slice(0, 31)) ?? []
  for (const other of others) expect(other).toEqual(first)
})

test('inferred layouts are provisional', () => {
  const provisional = layouts.filter((layout) => layout.provisional === true).map((layout) => layout.id)
  expect(provisional).toEqual(['sinf', 'stas'])
})

test('the whole declaration survives JSON', () => {
  expect(JSON.parse(JSON.stringify(calpads.format))).toEqual(calpads.format)
})

test('another version is refused', () => {
  expect(() => calpads({ version: '3' })).toThrow(RangeError)
})
