import { type Layout, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { hsds } from '../src/index.ts'
import { files30, files201 } from './support/published.ts'

const requiredOf = ({ columns }: Layout): string =>
  Object.entries(columns)
    .filter(([, column]) => column.required === 'always')
    .map(([name]) => name)
    .join()

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe.each([
  ['3.0', files30, { files: 21, columns: 183, required: 58, bound: 9 }],
  ['2.0.1', files201, { files: 22, columns: 155, required: 55, bound: 8 }],
] as const)('version %s', (version, files, counts) => {
  const { layouts, bindings } = versionOf(hsds({ version }))

  test('has the files of the descriptor in their order', () => {
    expect(layouts.map(({ id }) => id)).toEqual(Object.keys(files))
    expect(layouts).toHaveLength(counts.files)
  })

  test.each(layouts)('$id has its columns in order, and requires what it must', (layout) => {
    expect([layout.variants.map(({ columns }) => columns.join()), requiredOf(layout)]).toEqual([
      [files[layout.id]?.[0]],
      files[layout.id]?.[1],
    ])
  })

  test('counts', () => {
    expect(sum(layouts.map(({ columns }) => Object.keys(columns).length))).toBe(counts.columns)
    expect(sum(layouts.map((layout) => requiredOf(layout).split(',').length))).toBe(counts.required)
    expect(new Set(bindings.map(({ layout }) => layout)).size).toBe(counts.bound)
  })

  test('a record is known by its id in every file', () => {
    expect(layouts.filter(({ recordKey }) => recordKey?.join() !== 'id')).toEqual([])
  })

  test('names, numbers and addresses of people are personal', () => {
    const columns = (id: string) => layouts.find((one) => one.id === id)?.columns
    for (const name of ['id', 'name', 'email']) expect(columns('contacts')?.[name]?.privacy).toBe('direct-identifier')
    expect(columns('phones')?.['number']?.privacy).toBe('direct-identifier')
    expect(columns('metadata')?.['updated_by']?.privacy).toBe('direct-identifier')
  })

  test('files are written under the names of the version and read under some others', () => {
    const [first] = layouts
    expect(layouts.map(({ files }) => files[0])).toEqual(Object.keys(files).map((name) => `${name}.csv`))
    expect(first?.files).toEqual(['organizations.csv', 'organization.csv'])
  })
})

test('the declaration survives JSON', () => {
  expect(JSON.parse(JSON.stringify(hsds.format))).toEqual(hsds.format)
})
