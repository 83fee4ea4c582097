import { inputFile } from '@nrec-align/io'
import {
  bind,
  code,
  codeTable,
  defineFormat,
  delimited,
  identifier,
  type Layout,
  layout,
  text,
} from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { ran, source } from './support/run.ts'

const file = <const C extends string>(id: string, columns: readonly C[]): Layout<C> =>
  layout<C>(id, {
    title: id,
    description: 'Made up for these tests.',
    files: [`${id}.csv`],
    container: delimited({ lineEnd: '\n' }),
    source: 'these tests',
    confidence: 'verified',
    recordKey: columns.slice(0, 1),
    columns: Object.fromEntries(
      columns.map((name) => [name, { description: 'A column.', privacy: 'public' }]),
    ) as unknown as Layout<C>['columns'],
  })

const facts = { relation: 'exact', source: 'made up for these tests', confidence: 'verified' } as const

const types = codeTable('test.type', 'organizationType', facts, [
  ['district', 'district'],
  ['school', 'school'],
])

const local = identifier({ scopeOption: 'source' })

const bodyFile = (id: string) => file(id, ['id', 'name', 'type', 'above'])

const teams = file('teams', ['id', 'name', 'owner'])
const districts = bodyFile('districts')
const schools = bodyFile('schools')

const body = (of: ReturnType<typeof bodyFile>, type: string) =>
  bind(of, {
    id: of.id,
    grain: 'organization',
    when: { type: [type] },
    pairs: {
      'identifiers[hsds.id]': ['id', local],
      name: ['name', text()],
      type: ['type', code(types)],
      'parentOrganization.identifiers[hsds.id]': ['above', local],
    },
  })

/** Bodies in two files, each of which may be above another of either file, and what refers to them. */
const bodies = (layouts: readonly Layout[]) =>
  defineFormat({
    id: 'bodies',
    title: 'Bodies',
    description: 'Made up for these tests.',
    publisher: 'nobody',
    kind: 'district',
    trust: 'vendor',
    confidence: 'verified',
    options: { source: { description: 'Where ids come from.', example: 'a', default: 'a' } },
    tables: {},
    versions: [
      {
        version: '1',
        title: 'First',
        packaging: { kind: 'files' },
        layouts,
        bindings: [
          bind(teams, {
            id: 'team',
            grain: 'program',
            pairs: {
              'identifiers[hsds.id]': ['id', local],
              name: ['name', text()],
              'organization.identifiers[hsds.id]': ['owner', local],
            },
          }),
          body(districts, 'district'),
          body(schools, 'school'),
        ],
      },
    ],
  })

const order = async (...layouts: readonly Layout[]): Promise<readonly (string | undefined)[]> => {
  const format = bodies(layouts)
  const input = [
    inputFile('teams.csv', 'id,name,owner\nt1,First,s1\n'),
    inputFile('districts.csv', 'id,name,type,above\nd1,Here,district,\n'),
    inputFile('schools.csv', 'id,name,type,above\ns1,There,school,d1\n'),
  ]
  const run = await ran({ sources: [source(format(), input)], to: format(), normalise: true })
  return run.report.dispositions.written.map(({ layout }) => layout)
}

test('what a row refers to is written before it, and rows of one kind keep the order of their files', async () => {
  expect(await order(teams, districts, schools)).toEqual(['districts', 'schools', 'teams'])
  expect(await order(schools, teams, districts)).toEqual(['schools', 'districts', 'teams'])
})
