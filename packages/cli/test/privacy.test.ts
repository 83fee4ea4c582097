import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calpads } from '@nrec-align/format-calpads'
import { columnsOfVariant } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { inRepository } from './support/repository.ts'

/** Every cell of a headerless file that stands in a column of a class. */
const cellsOf = (file: string, layoutId: string, classes: readonly string[]): readonly string[] => {
  const layout = calpads.format.versions[0]?.layouts.find(({ id }) => id === layoutId)
  if (layout === undefined) throw new Error(`no layout ${layoutId}`)
  const { declared } = columnsOfVariant(layout)
  const places = declared.flatMap((column, place) => (classes.includes(column?.privacy ?? '') ? [place] : []))
  const rows = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split('^'))
  return rows.flatMap((row) => places.map((place) => row[place] ?? ''))
}

describe('no report holds a value of a person', () => {
  const folder = inRepository('packages/formats/calpads/fixtures/dirty')
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

  test.each(files)('%s', async (name) => {
    const here = place()
    const ended = await command(here.folder, 'convert', join(folder, name), '--to', 'canonical', '--out', 'out')
    const layout = name.slice(0, 4).toLowerCase()
    const values = new Set(
      cellsOf(join(folder, name), layout, ['direct-identifier', 'secret']).filter((cell) => cell.length > 3),
    )
    expect(values.size).toBeGreaterThan(3)
    const reports = [
      ended.stdout,
      ended.stderr,
      ...['issues.csv', 'report.json', 'report.html'].map((path) => here.read(`out/${path}`)),
    ]
    for (const report of reports) {
      const words = new Set(report.split(/[^\p{L}\p{N}.+-]+/u))
      expect([...values].filter((value) => words.has(value))).toEqual([])
    }
  })
})
