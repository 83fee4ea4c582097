import { inputFile } from '@nrec-align/io'
import { bind, defineFormat, delimited, identifier, type Layout, layout, text } from '@nrec-align/mapping'
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
    recordKey: columns,
    columns: Object.fromEntries(
      columns.map((name) => [name, { description: 'A column.', privacy: 'public', required: 'always' }]),
    ) as Layout<C>['columns'],
  })

const people = file('people', ['id', 'name'])
const contacts = file('contacts', ['id', 'name'])
const ties = file('ties', ['student', 'contact'])

const local = identifier({ scopeOption: 'source' })
const named = { 'identifiers[local]': ['id', local], firstName: ['name', text()] } as const

/** Everyone stands among the people; the contacts are those that some student is tied to. */
const school = defineFormat({
  id: 'school',
  title: 'School',
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
      layouts: [people, contacts, ties],
      bindings: [
        bind(people, { id: 'person', grain: 'person', pairs: named }),
        bind(contacts, {
          id: 'contact',
          grain: 'person',
          referredBy: { grain: 'personRelationship', field: 'person' },
          pairs: named,
        }),
        bind(ties, {
          id: 'tie',
          grain: 'personRelationship',
          pairs: {
            'student.identifiers[local]': ['student', local],
            'person.identifiers[local]': ['contact', local],
          },
        }),
      ],
    },
  ],
})

test('of all people only those that somebody is tied to are contacts', async () => {
  const run = await ran({
    sources: [
      source(school(), [
        inputFile('people.csv', 'id,name\n990001,Testa\n990002,Testo\n990003,Testi\n'),
        inputFile('ties.csv', 'student,contact\n990001,990003\n'),
      ]),
    ],
    to: school(),
    normalise: true,
  })
  expect(run.lines('data/people.csv')).toEqual(['id,name', '990001,Testa', '990002,Testo', '990003,Testi'])
  expect(run.lines('data/contacts.csv')).toEqual(['id,name', '990003,Testi'])
})
