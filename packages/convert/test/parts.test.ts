import { inputFile } from '@nrec-align/io'
import { bind, defineFormat, delimited, element, identifier, type Layout, layout, text } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { codesOf, type Ran, ran, source } from './support/run.ts'

const file = <const C extends string>(id: string, columns: readonly C[]): Layout<C> =>
  layout<C>(id, {
    title: id,
    description: 'Made up for these tests.',
    files: [`${id}.csv`],
    container: delimited({ lineEnd: '\n' }),
    source: 'these tests',
    confidence: 'verified',
    recordKey: columns,
    columns: Object.fromEntries(
      columns.map((name) => [
        name,
        { description: 'A column.', privacy: 'public', ...(name === 'service' ? {} : { required: 'always' }) },
      ]),
    ) as Layout<C>['columns'],
  })

const bodies = file('bodies', ['id', 'name'])
const places = file('places', ['id', 'name'])
const services = file('services', ['id', 'name'])
const links = file('links', ['service', 'place'])
const numbers = file('numbers', ['body', 'scheme', 'number'])
const lines = file('lines', ['body', 'number'])

const local = identifier({ scopeOption: 'source' })
const body = { 'identifiers[hsds.id]': ['body', local] } as const

/** Services at places, bodies with numbers and telephones: lists that stand in files of their own. */
const directory = defineFormat({
  id: 'directory',
  title: 'Directory',
  description: 'Made up for these tests.',
  publisher: 'nobody',
  kind: 'collective-impact',
  trust: 'vendor',
  confidence: 'verified',
  options: { source: { description: 'Where ids come from.', example: 'a', default: 'a' } },
  tables: {},
  versions: [
    {
      version: '1',
      title: 'First',
      packaging: { kind: 'files', referentiallyComplete: true },
      layouts: [links, numbers, lines, services, places, bodies],
      bindings: [
        bind(bodies, {
          id: 'body',
          grain: 'organization',
          pairs: { 'identifiers[hsds.id]': ['id', local], name: ['name', text()] },
        }),
        bind(places, {
          id: 'place',
          grain: 'site',
          pairs: { 'identifiers[hsds.id]': ['id', local], name: ['name', text()] },
        }),
        bind(services, {
          id: 'service',
          grain: 'service',
          pairs: { 'identifiers[hsds.id]': ['id', local], name: ['name', text()] },
        }),
        bind(links, {
          id: 'link',
          grain: 'service',
          holds: 'sites',
          pairs: {
            'identifiers[hsds.id]': ['service', local],
            'sites.identifiers[hsds.id]': ['place', element(local)],
          },
        }),
        bind(numbers, {
          id: 'number',
          grain: 'organization',
          holds: 'identifiers',
          pairs: { ...body, 'identifiers[local]': [['number', 'scheme'], identifier({ scopeSystem: 'list' })] },
        }),
        bind(lines, {
          id: 'line',
          grain: 'organization',
          holds: 'contactPoints',
          pairs: { ...body, 'contactPoints[phone].value': ['number', text()] },
        }),
      ],
    },
  ],
})

const given = (extra: Readonly<Record<string, string>> = {}) => {
  const files: Readonly<Record<string, string>> = {
    bodies: 'id,name\nb1,First\nb2,Second\n',
    places: 'id,name\np1,Here\np2,There\n',
    services: 'id,name\ns1,One\ns2,Two\n',
    links: 'service,place\ns1,p2\ns2,p1\ns1,p1\n',
    numbers: 'body,scheme,number\nb1,US-EX,7\nb1,GB-EX,8\n',
    lines: 'body,number\nb2,555-0100\n',
    ...extra,
  }
  return Object.entries(files).map(([name, text]) => inputFile(`${name}.csv`, text))
}

const converted = (extra?: Readonly<Record<string, string>>): Promise<Ran> =>
  ran({ sources: [source(directory(), given(extra))], to: directory(), normalise: true })

const common = (extra?: Readonly<Record<string, string>>): Promise<Ran> =>
  ran({ sources: [source(directory(), given(extra))], to: 'canonical' })

describe('rows that hold a part of a record', () => {
  test('are gathered in one list, whatever their order', async () => {
    const run = await common()
    const swapped = await common({ links: 'service,place\ns1,p1\ns1,p2\ns2,p1\n' })
    expect(run.entities('service').map(({ sites }) => sites)).toEqual([
      ['hsds.id@a/p1', 'hsds.id@a/p2'],
      ['hsds.id@a/p1'],
    ])
    expect(swapped.entities('service')).toEqual(run.entities('service'))
  })

  test('are written one for each reference and each identifier', async () => {
    const run = await converted()
    expect(run.lines('data/links.csv')).toEqual(['service,place', 's1,p1', 's1,p2', 's2,p1'])
    expect(run.lines('data/numbers.csv')).toEqual(['body,scheme,number', 'b1,US-EX,7', 'b1,GB-EX,8'])
    expect(codesOf(run)).toEqual([])
  })

  test('are not written where the record has no such part', async () => {
    const run = await converted()
    expect(run.lines('data/lines.csv')).toEqual(['body,number', 'b2,555-0100'])
    expect(run.report.dispositions.written.map(({ rejected }) => rejected)).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('say nothing where they do not name the record', async () => {
    const run = await common({ links: 'service,place\n"",p1\n' })
    expect(run.entities('service').map(({ sites }) => sites)).toEqual([undefined, undefined])
    expect(codesOf(run)).toEqual([])
  })

  test('do not make a record of what they name', async () => {
    const run = await common({ links: 'service,place\ns9,p1\n', lines: 'body,number\nb9,555-0100\n' })
    expect(codesOf(run)).toEqual(['named-but-no-record', 'named-but-no-record'])
    expect(run.report.stubs).toEqual([
      { entity: 'organization', count: 1 },
      { entity: 'service', count: 1 },
    ])
  })

  test('are set aside where what they refer to has no row', async () => {
    const run = await converted({ links: 'service,place\ns1,p9\n' })
    expect(run.lines('data/links.csv')).toEqual([])
    expect(codesOf(run)).toContain('refers-to-missing-record')
  })
})

test('a row that says nothing makes no record', async () => {
  const empty = file('empty', ['note'])
  const nothing = defineFormat({
    ...directory.format,
    id: 'nothing',
    versions: [
      {
        version: '1',
        title: 'First',
        packaging: { kind: 'files' },
        layouts: [empty],
        bindings: [
          bind(empty, {
            id: 'empty',
            grain: 'site',
            present: ['note'],
            pairs: { 'identifiers[*note]': ['note', identifier({ systemOption: 'unset' })] },
          }),
        ],
      },
    ],
  })
  const run = await ran({ sources: [source(nothing(), [inputFile('empty.csv', 'note\nx\n')])], to: 'canonical' })
  expect(run.entities('site')).toEqual([])
})
