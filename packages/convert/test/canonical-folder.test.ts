import { readdirSync, readFileSync } from 'node:fs'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'
import { entities, entityNames, spaceOf } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'
import { calpadsFile, senr } from './support/calpads.ts'
import { type Entity, folderOf, ran, source } from './support/run.ts'

const fixture = (path: string): readonly InputFile[] => {
  const folder = new URL(`../../formats/${path}/`, import.meta.url)
  return readdirSync(folder).map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(name, folder)))))
}

const options = JSON.parse(
  readFileSync(new URL('../../formats/oneroster/fixtures/options.json', import.meta.url), 'utf8'),
)

const sets: readonly (readonly [string, FormatInstance, readonly InputFile[]])[] = [
  ['calpads', calpads(), fixture('calpads/fixtures/clean')],
  ['oneroster 1.2', oneroster({ options }), fixture('oneroster/fixtures/clean')],
  ['oneroster 1.1', oneroster({ version: '1.1', options }), fixture('oneroster/fixtures/clean-1.1')],
]

/** Every value of a record, however deep. */
const valuesIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value]

describe.each(sets)('%s', (_name, instance, files) => {
  const folder = () => ran({ sources: [source(instance, files)], to: 'canonical' })

  test('read as a source and written again, the folder is the same', async () => {
    const first = await folder()
    const second = await ran({ sources: [source('canonical', folderOf(first), instance.format.id)], to: 'canonical' })
    for (const [path] of first.files) {
      // Lines stand in order of first appearance, and here another record may name one before its own line is read.
      if (path.endsWith('.ndjson'))
        expect([path, second.lines(path).toSorted()]).toEqual([path, first.lines(path).toSorted()])
    }
    expect(second.issues).toEqual([])
  })

  test('what is written from the folder is what is written from the files', async () => {
    const first = await folder()
    const direct = await ran({ sources: [source(instance, files)], to: instance, normalise: true })
    const through = await ran({ sources: [source('canonical', folderOf(first), instance.format.id)], to: instance })
    expect([...through.files.keys()].sort()).toEqual([...direct.files.keys()].sort())
    for (const [path] of direct.files) {
      // The order of rows is that of first appearance, which a folder keeps entity by entity.
      expect([path, through.lines(path).toSorted()]).toEqual([path, direct.lines(path).toSorted()])
    }
  })

  test('one file for each kind that occurs, its records in dictionary order with the id first', async () => {
    const run = await folder()
    const names = [...run.files.keys()]
      .filter((path) => path.endsWith('.ndjson'))
      .map((path) => path.slice('data/'.length, -'.ndjson'.length))
    for (const name of names) {
      const space = entityNames.find((one) => one === name && spaceOf(one) === one)
      expect(space).toBe(name)
      if (space === undefined) continue
      const known = ['id', ...Object.keys(entities[space].fields).filter((field) => field !== 'sources'), 'sources']
      for (const entity of run.entities(name)) {
        const keys = Object.keys(entity)
        expect(keys[0]).toBe('id')
        expect(keys.filter((key) => known.includes(key))).toEqual(known.filter((key) => keys.includes(key)))
        expect(valuesIn(entity)).not.toContain(null)
        expect(valuesIn(entity)).not.toContain('')
      }
    }
  })

  test('every reference leads to a record of the folder', async () => {
    const run = await folder()
    const all = entityNames.filter((name) => spaceOf(name) === name)
    const ids = new Map(all.map((name) => [name, new Set(run.entities(name).map(({ id }) => id))]))
    const refersTo = (space: (typeof all)[number], entity: Entity): readonly (readonly [string, unknown])[] =>
      Object.entries(entities[space].fields).flatMap(([field, { target }]) => {
        const value = entity[field]
        const listed = Array.isArray(value) ? value : [value]
        return target === undefined || value === undefined ? [] : listed.map((id) => [spaceOf(target), id] as const)
      })
    for (const space of all) {
      for (const [target, id] of run.entities(space).flatMap((entity) => refersTo(space, entity))) {
        expect(ids.get(target as (typeof all)[number])).toContain(id)
      }
    }
  })
})

test('the page counts what the folder holds', async () => {
  const run = await ran({ sources: [source(calpads(), [calpadsFile('senr', [senr()])], 'state')], to: 'canonical' })
  expect(JSON.parse(run.text('data/canonical.json'))).toMatchObject({
    modelVersion: '1',
    counts: { person: 1, enrollment: 1, organization: 2 },
    sources: ['state'],
  })
})

test('dates and decimals are text, booleans and years are not', async () => {
  const run = await ran({ sources: [source(calpads(), [calpadsFile('senr', [senr()])])], to: 'canonical' })
  expect(run.entities('enrollment')[0]).toMatchObject({ begin: '2019-08-14', schoolYear: 2020, gradeLevel: '07' })
})

test('unmerged, every record says what it says, with its source and number', async () => {
  const rows = [senr(), senr({ 'Enrollment Start Date': '20200106' })]
  const run = await ran({
    sources: [source(calpads(), [calpadsFile('senr', rows)], 'state')],
    to: 'canonical',
    unmerged: true,
  })
  const people = run.entities('student').length > 0 ? run.entities('student') : run.entities('person')
  expect(people).toHaveLength(2)
  expect(run.entities('enrollment').map(({ source: from, record }) => [from, record])).toEqual([
    ['state', 1],
    ['state', 2],
  ])
})
