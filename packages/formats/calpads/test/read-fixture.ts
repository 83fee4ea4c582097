import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { columnsOfVariant, plainRun, RecordReader } from '@nrec-align/mapping'
import { calpads } from '../src/index.ts'

const version = calpads.format.versions[0]

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8')

/** The records of a caret file: no cell of a fixture holds a caret or a line end. */
export const recordsOf = (name: string): string[][] => {
  const lines = fixture(name).split('\r\n')
  if (lines.pop() !== '') throw new Error(`${name} does not end with CRLF`)
  return lines.map((line) => line.split('^'))
}

export const layoutOf = (id: string) => {
  const layout = version?.layouts.find((one) => one.id === id)
  if (layout === undefined) throw new Error(`no layout ${id}`)
  return layout
}

export const bindingsOf = (id: string) => version?.bindings.filter((binding) => binding.layout === id) ?? []

/** A reader of one layout, by its declared variant. */
export const readerOf = (id: string, variant?: string): RecordReader =>
  new RecordReader(layoutOf(id), bindingsOf(id), columnsOfVariant(layoutOf(id), variant), plainRun)

/** What the last record read gave: `binding path` → canonical text, and `binding path[system]` → identifier. */
export const valuesOf = (reader: RecordReader): Map<string, string> => {
  const values = new Map<string, string>()
  reader.emit(({ binding, nodes, scratch }) => {
    nodes.forEach((node, place) => {
      const prefix = node.path === '' ? '' : `${node.path}.`
      node.leaves.forEach((leaf, index) => {
        const value = scratch.values[place]?.[index]
        if (value !== undefined) values.set(`${binding.id} ${prefix}${leaf}`, value)
      })
      const ids = scratch.ids[place] ?? []
      for (let index = 0; index + 1 < ids.length; index += 2) {
        values.set(`${binding.id} ${prefix}${ids[index]}`, ids[index + 1] as string)
      }
    })
  })
  return values
}

/** The findings of the last record as `column: code (severity)`, the record as a whole as `record`. */
export const findingsOf = (reader: RecordReader): string[] => {
  const { findings, columns } = reader
  return Array.from({ length: findings.count }, (_unused, index) => {
    const column = findings.columns[index] as number
    return `${columns.names[column] ?? 'record'}: ${findings.codes[index]}`
  })
}
