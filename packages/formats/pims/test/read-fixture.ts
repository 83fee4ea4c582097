import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { columnsOfVariant, plainRun, RecordReader } from '@nrec-align/mapping'
import { pims } from '../src/index.ts'

const version = pims.format.versions[0]

/** The records of a comma file whose cells hold neither commas nor quotes. */
export const recordsOf = (name: string): string[][] => {
  const text = readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8')
  const lines = text.split('\r\n')
  if (lines.pop() !== '') throw new Error(`${name} does not end with CRLF`)
  return lines.map((line) => line.split(','))
}

export const layoutOf = (id: string) => {
  const layout = version?.layouts.find((one) => one.id === id)
  if (layout === undefined) throw new Error(`no layout ${id}`)
  return layout
}

export const bindingsOf = (id: string) => version?.bindings.filter((binding) => binding.layout === id) ?? []

export const readerOf = (id: string): RecordReader =>
  new RecordReader(layoutOf(id), bindingsOf(id), columnsOfVariant(layoutOf(id)), plainRun)

/** Cells of a row of so many places, by position from 1. */
export const placed = (width: number, cells: Readonly<Record<number, string>>): string[] =>
  Array.from({ length: width }, (_, index) => cells[index + 1] ?? '')

/** What a record gives: `binding path` → text, and `binding path.system` → identifier. */
export const valuesOf = (id: string, cells: readonly string[]): Map<string, string> => {
  const reader = readerOf(id)
  reader.read(cells)
  const values = new Map<string, string>()
  reader.emit(({ binding, nodes, scratch }) => {
    nodes.forEach((node, place) => {
      const prefix = node.path === '' ? '' : `${node.path}.`
      node.leaves.forEach((leaf, index) => {
        const value = scratch.values[place]?.[index]
        if (value !== undefined) values.set(`${binding.id} ${prefix}${leaf}`, value)
      })
      const ids = scratch.ids[place] ?? []
      for (let index = 0; index + 1 < ids.length; index += 2)
        values.set(`${binding.id} ${prefix}${ids[index]}`, ids[index + 1] as string)
    })
  })
  return values
}

/** How a record ends, and what was found: `column: code`. */
export const foundIn = (id: string, cells: readonly string[]): readonly [ends: string, findings: readonly string[]] => {
  const reader = readerOf(id)
  const ends = reader.read(cells)
  const { findings, columns } = reader
  const found = Array.from(
    { length: findings.count },
    (_, index) => `${columns.names[findings.columns[index] as number] ?? 'record'}: ${findings.codes[index]}`,
  )
  return [ends, found]
}
