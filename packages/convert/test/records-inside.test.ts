import { inputFile } from '@nrec-align/io'
import { bind, checkFormat, defineFormat, delimited, identifier, json, layout, text, tokens } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { detect } from '../src/index.ts'
import { codesOf, ran, source } from './support/run.ts'

const facts = { source: 'made up for these tests', confidence: 'verified' } as const
const plain = { description: 'A column of a made-up file.', privacy: 'direct-identifier' } as const
const needed = { ...plain, required: 'always' } as const

const people = layout('people', {
  ...facts,
  title: 'People',
  description: 'One record a person.',
  files: ['people.csv'],
  container: delimited(),
  alsoRead: [
    json({
      property: ['people', 'persons'],
      paths: { last: ['name.last', 'last'], numbers: 'numbers[]', districts: 'districts[].id' },
      lists: { numbers: { separator: ',', item: '{<type>:<value>}' }, districts: { separator: ',' } },
      holds: { schools: { layout: 'schools', takes: { owner: 'last' } } },
      ignored: { metadata: 'free for anybody to fill' },
    }),
  ],
  columns: {
    id: needed,
    last: plain,
    numbers: plain,
    districts: plain,
    password: { ...plain, privacy: 'secret' },
  },
  recordKey: ['id'],
  carried: { districts: 'kept' },
  dropped: { password: 'never read' },
})

const schools = layout('schools', {
  ...facts,
  title: 'Schools',
  description: 'One record a school.',
  files: ['schools.csv'],
  container: delimited(),
  alsoRead: [json({ property: 'places', optional: ['town'] })],
  columns: { id: needed, name: needed, town: needed, owner: plain },
  recordKey: ['id'],
  carried: { town: 'kept' },
})

const roster = defineFormat({
  id: 'roster',
  title: 'Roster',
  description: 'A made-up format whose records stand inside each other.',
  publisher: 'these tests',
  kind: 'district',
  trust: 'student-information-system',
  confidence: 'verified',
  options: { types: { description: 'What the types of numbers stand for.', example: 'Local=local@here' } },
  tables: {},
  versions: [
    {
      version: '1',
      title: 'First',
      packaging: { kind: 'files' },
      layouts: [schools, people],
      bindings: [
        bind(people, {
          id: 'person',
          grain: 'student',
          pairs: {
            'identifiers[us-ca.ssid]': ['id', identifier()],
            lastName: ['last', text()],
            'identifiers[*numbers]': ['numbers', tokens(',', 'types', ['us-ca.ssid'])],
          },
        }),
        bind(schools, {
          id: 'school',
          grain: 'school',
          pairs: {
            'identifiers[us-ca.cds]': ['id', identifier()],
            name: ['name', text()],
            'contactPoints[email].value': ['owner', text()],
          },
        }),
      ],
    },
  ],
})

const read = (name: string, content: unknown) =>
  ran({
    sources: [source(roster({ options: { types: 'Local=local@here' } }), [inputFile(name, JSON.stringify(content))])],
    to: 'canonical',
  })

const north = { id: '99000000000011', name: 'North' }
const testa = { id: '9900000001', name: { last: 'Example' } }

describe('a list that is one cell elsewhere', () => {
  test('its items are read as the cell would be, members put together', async () => {
    const run = await read('a.json', { people: [{ ...testa, numbers: [{ type: 'Local', value: '17' }, {}] }] })
    expect(run.issues).toEqual([])
    expect(run.entities('person')[0]?.['identifiers']).toEqual([
      { system: 'us-ca.ssid', value: '9900000001' },
      { system: 'local@here', value: '17' },
    ])
  })

  test('an item with the separator in it is reported where it stands, and never split', async () => {
    const run = await read('a.json', { people: [testa, { ...testa, id: '9900000002', districts: [{ id: 'a,b' }] }] })
    expect(run.issues.map(({ code, column, record }) => [code, column, record])).toEqual([
      ['separator-in-item', 'districts', 2],
    ])
    expect(run.entities('person')).toHaveLength(2)
  })

  test('so is a member that holds what comes behind it', async () => {
    const run = await read('a.json', { people: [{ ...testa, numbers: [{ type: 'Lo:cal', value: '17' }] }] })
    expect(codesOf(run)).toEqual(['separator-in-item'])
  })
})

test('the first place that holds something counts', async () => {
  const run = await read('a.json', {
    people: [
      { id: '9900000001', last: 'Sample' },
      { ...testa, id: '9900000002', last: 'No' },
    ],
  })
  expect(run.entities('person').map(({ lastName }) => lastName)).toEqual(['Sample', 'Example'])
})

test('known members are passed over without a word, with all that is in them', async () => {
  const run = await read('a.json', { people: [{ ...testa, metadata: { a: [{ b: 1 }] }, shoe: 1 }] })
  expect(run.issues.map(({ code, column }) => [code, column])).toEqual([['unknown-column', 'shoe']])
})

describe('records inside records', () => {
  test('are records of their own layout, which asks for less here', async () => {
    const run = await read('a.json', {
      people: [{ ...testa, schools: [north, { id: '99000000000022', name: 'South' }] }],
    })
    expect(run.issues).toEqual([])
    expect(run.entities('organization')).toHaveLength(2)
    const [{ files } = { files: [] }] = run.report.sources
    expect(files.map(({ layout: id, records }) => [id, records])).toEqual([
      ['people', 1],
      ['schools', 2],
    ])
  })

  test('take from the outer one what they leave out', async () => {
    const run = await read('a.json', {
      people: [{ ...testa, schools: [north, { ...north, id: '99000000000022', owner: 'x' }] }],
    })
    expect(run.entities('organization').map(({ contactPoints }) => contactPoints)).toEqual([
      [{ kind: 'email', value: 'Example' }],
      [{ kind: 'email', value: 'x' }],
    ])
  })

  test('that are said twice, more and less of them, are one', async () => {
    const pupil = { ...testa, id: '9900000002' }
    const run = await read('a.json', {
      people: [
        { ...testa, schools: [north] },
        { ...pupil, schools: [{ ...north, town: 'Sampletown' }] },
      ],
    })
    expect(codesOf(run)).toEqual([])
    expect(run.entities('organization')).toHaveLength(1)
  })

  test('are numbered with all the others', async () => {
    const run = await read('a.json', {
      people: [{ ...testa, schools: [north, { id: '99000000000022' }] }, { name: {} }],
    })
    expect(run.issues.map(({ record, column }) => [record, column])).toEqual([
      [3, 'name'],
      [4, 'id'],
    ])
  })

  test('are set aside with what they stand in, once, without secrets, and can be corrected there', async () => {
    const wrong = {
      ...testa,
      password: 'hush',
      shoe: 1,
      schools: [{ id: '99000000000022' }, { id: '99000000000033' }, north],
    }
    const run = await read('a.json', { people: [wrong], more: [] })
    expect(run.report.dispositions.read).toMatchObject({ in: 4, converted: 2, rejected: 2 })
    const rejects = run.text('rejects/roster/a.json')
    expect(rejects).not.toContain('hush')
    expect(rejects.split('\n').filter((line) => line !== '')).toHaveLength(1)
    const corrected = rejects.replace('"99000000000022"', '"99000000000022","name":"South"')
    const again = await ran({ sources: [source(roster(), [inputFile('a.json', corrected)])], to: 'canonical' })
    expect(again.report.dispositions.read).toMatchObject({ in: 4, converted: 3, rejected: 1 })
  })

  test('are copied with what they stand in', async () => {
    const content = JSON.stringify({ ...testa, schools: [north] })
    const run = await ran({ sources: [source(roster(), [inputFile('a.json', `[\n${content}\n]\n`)])], to: roster() })
    expect(run.text('data/a.json')).toBe(`[\n${content}\n]\n`)
  })
})

describe('pages', () => {
  test('one of several properties is read in one go, and what is set aside of each can be read again', async () => {
    const run = await read('a.json', { places: [north, { id: '99000000000022' }], persons: [testa, {}] })
    expect(run.report.dispositions.read).toMatchObject({ in: 4, converted: 2, rejected: 2 })
    const rejects = run.text('rejects/roster/a.json')
    expect(rejects).toBe('{"places":[{"id":"99000000000022"}]}\n{"persons":[{}]}\n')
    const corrected = rejects
      .replace('"99000000000022"', '"99000000000022","name":"South"')
      .replace('{}', JSON.stringify(testa))
    const again = await ran({ sources: [source(roster(), [inputFile('a.json', corrected)])], to: 'canonical' })
    expect([again.entities('organization').length, again.entities('person').length]).toEqual([1, 1])
  })

  test('records without a page around them are of the layout they fit best', async () => {
    expect((await read('a.json', [north])).entities('organization')).toHaveLength(1)
    expect((await read('a.json', [testa])).entities('person')).toHaveLength(1)
  })

  test('are recognised', async () => {
    const [best] = await detect([inputFile('a.json', JSON.stringify({ people: [testa] }))], [roster])
    expect([best?.recognised, best?.files[0]?.layout]).toEqual([true, 'people'])
  })
})

test('a declaration that names what is not there is refused', () => {
  const { versions } = roster.format
  const wrong = {
    ...people,
    alsoRead: [
      json({
        holds: {
          a: { layout: 'nonesuch' },
          b: { layout: 'schools', takes: { nobody: 'nothing' } },
        },
      }),
    ],
  }
  const problems = checkFormat({
    ...roster.format,
    versions: versions.map((version) => ({ ...version, layouts: [schools, wrong] })),
  })
  expect(problems.map(({ code, column }) => [code, column])).toEqual([
    ['unknown-column', 'nothing'],
    ['unknown-layout', undefined],
    ['unknown-column', 'nobody'],
  ])
})

test('a file that is one long record is recognised by it', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({ id: String(99000000000000 + at), name: `School ${at}` }))
  const file = inputFile('a.json', JSON.stringify({ ...testa, schools: many, districts: [{ id: 'x'.repeat(70_000) }] }))
  const run = await ran({ sources: [source(roster(), [file])], to: 'canonical' })
  expect(run.report.dispositions.read).toMatchObject({ in: 1001, converted: 1001 })
})
