import { readdirSync, readFileSync } from 'node:fs'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { checkPackage } from '../../formats/oneroster/test/rules-checker.ts'
import { type Ran, ran, source } from './support/run.ts'

const fixtures = new URL('../../formats/oneroster/fixtures/', import.meta.url)

const options = JSON.parse(readFileSync(new URL('options.json', fixtures), 'utf8'))

const from = (version: '1.1' | '1.2', without: readonly string[] = []) => {
  const folder = new URL(version === '1.2' ? 'clean/' : 'clean-1.1/', fixtures)
  const files = readdirSync(folder)
    .filter((name) => !without.includes(name))
    .map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(name, folder)))))
  return [source(oneroster({ version, options }), files)]
}

const rows = (run: Ran, file: string): readonly string[] => run.lines(`data/${file}.csv`).slice(1)

/** Modes that the manifest states for the files of a gradebook. */
const modes = (run: Ran): readonly string[] =>
  run.lines('data/manifest.csv').filter((line) => /^file\.(categories|lineItems|results),/.test(line))

const faults = (run: Ran) =>
  checkPackage(
    new Map([...run.files].flatMap(([path, bytes]) => (path.startsWith('data/') ? [[path.slice(5), bytes]] : []))),
  )

const inFull = ['file.categories,bulk', 'file.lineItems,bulk', 'file.results,bulk']
const absent = ['file.categories,absent', 'file.lineItems,absent', 'file.results,absent']

describe('from version 1.1 to 1.2', () => {
  test('work gets the school of its class, and marks the class of the work', async () => {
    const run = await ran({ sources: from('1.1'), to: oneroster({ options }) })
    expect(rows(run, 'categories')).toEqual(['category-1,,,Homework,', 'category-2,,,Tests,'])
    expect(rows(run, 'lineItems')).toEqual([
      'item-1,,,Linear equations,,2025-09-01,2025-09-08,class-2,category-1,fall-2026,0,20,school-2',
      'item-2,,,"Test, first unit",Linear equations and inequalities,2025-10-06,2025-10-06,class-2,category-2,fall-2026,0,100,school-2',
    ])
    expect(rows(run, 'results')).toEqual([
      'result-1,,,item-1,student-4,fully graded,18.5,2025-09-09,,,class-2,,,,',
      'result-2,,,item-1,student-5,not submitted,0,2025-09-08,,,class-2,,,,',
      'result-3,,,item-2,student-4,partially graded,61.25,2025-10-08,,,class-2,,,,',
    ])
    expect(modes(run)).toEqual(inFull)
    expect(faults(run)).toEqual([])
  })
})

describe('from version 1.2 to 1.1', () => {
  test('what lacks a number that 1.1 requires is set aside, and so are the marks of such work', async () => {
    const run = await ran({ sources: from('1.2'), to: oneroster({ version: '1.1', options }) })
    expect(rows(run, 'lineItems').map((row) => row.split(',', 1)[0])).toEqual(['item-1', 'item-2'])
    expect(rows(run, 'results')).toEqual([
      'result-1,,,item-1,student-4,fully graded,18.5,2025-09-09,',
      'result-3,,,item-2,student-4,partially graded,61.25,2025-10-08,',
    ])
    const written = new Map(run.report.dispositions.written.map((one) => [one.layout, [one.written, one.rejected]]))
    expect(written.get('lineItems')).toEqual([2, 1])
    expect(written.get('results')).toEqual([2, 4])
    expect(modes(run)).toEqual(inFull)
    expect(faults(run)).toEqual([])
  })
})

describe('a package that is not complete', () => {
  test('without classes has no work and no marks to write', async () => {
    const files = ['classes.csv', 'enrollments.csv']
    const run = await ran({ sources: from('1.1', files), to: oneroster({ options }) })
    expect(modes(run).slice(1)).toEqual(absent.slice(1))
    expect(faults(run)).toEqual([])
  })

  test('without a gradebook says that there is none', async () => {
    const files = ['categories.csv', 'lineItems.csv', 'results.csv']
    const run = await ran({ sources: from('1.1', files), to: oneroster({ options }) })
    expect(modes(run)).toEqual(absent)
    expect(faults(run)).toEqual([])
  })
})

test('in the common record a mark names the student, the work, the class and the session', async () => {
  const run = await ran({ sources: from('1.2'), to: 'canonical' })
  const id = (sourcedId: string) => `oneroster.sourced-id@sample-sis/${sourcedId}`
  const [mark] = run.entities('courseGrade').filter((one) => one['id'] === id('result-1'))
  expect(mark).toMatchObject({
    assignment: id('item-1'),
    section: id('class-2'),
    session: id('fall-2026'),
    gradeKind: 'item',
    numericGrade: '18.5',
    gradeDate: '2025-09-09',
    scoreStatus: 'graded',
  })
  const [work] = run.entities('assignment')
  expect(work).toMatchObject({ category: id('category-1'), minimumScore: '0', maximumScore: '20' })
  expect(run.entities('assignmentCategory').map(({ title, weight }) => [title, weight])).toEqual([
    ['Homework', '40'],
    ['Tests', '60'],
    ['Practice', undefined],
  ])
})

test('changes replace one mark and remove another', async () => {
  const folder = new URL('delta/', fixtures)
  const changes = ['manifest.csv', 'results.csv'].map((name) =>
    inputFile(name, new Uint8Array(readFileSync(new URL(name, folder)))),
  )
  const run = await ran({
    sources: [...from('1.2'), source(oneroster({ options }), changes)],
    to: 'canonical',
  })
  const marks = new Map(run.entities('courseGrade').map((one) => [one['id'], one['numericGrade']]))
  expect([...marks.keys()].map((id) => String(id).split('/')[1])).toEqual([
    'result-3',
    'result-4',
    'result-5',
    'result-6',
    'result-1',
  ])
  expect(marks.get('oneroster.sourced-id@sample-sis/result-1')).toBe('19')
})

test('two schools that both call a kind of work homework keep their own', async () => {
  const other = oneroster({ version: '1.1', options: { ...options, source: 'other-sis' } })
  const [first] = from('1.1')
  const run = await ran({
    sources: [first, { ...first, from: other, name: 'other' }] as Parameters<typeof ran>[0]['sources'],
    to: 'canonical',
  })
  expect(run.entities('assignmentCategory').map(({ title }) => title)).toEqual([
    'Homework',
    'Tests',
    'Homework',
    'Tests',
  ])
})
