import { type InputFile, inputFile } from '@nrec-align/io'
import {
  bind,
  code,
  codeTable,
  date,
  defineFormat,
  delimited,
  type FormatFunction,
  flag,
  identifier,
  layout,
  list,
  text,
} from '@nrec-align/mapping'

const source = 'made up for these tests'
const facts = { source, verified: true }
const plain = { description: 'A column of a made-up file.', privacy: 'direct-identifier' } as const

const people = layout('people', {
  title: 'People',
  description: 'One row a student.',
  files: ['people.csv'],
  container: delimited(),
  source,
  confidence: 'verified',
  columns: {
    ssid: plain,
    local: plain,
    migrant: plain,
    first: plain,
    middle: plain,
    last: plain,
    born: plain,
    bornUnknown: plain,
    races: plain,
    hispanic: plain,
    city: plain,
    zip: plain,
    email: plain,
    since: plain,
    until: plain,
    status: plain,
  },
})

const race = codeTable('test.race', 'raceCategory', facts, [
  ['A', 'asian'],
  ['B', 'black-or-african-american'],
  ['W', 'white'],
])

const status = codeTable('test.status', 'recordStatus', facts, [
  ['', 'active'],
  ['X', 'deleted'],
])

/** Y says that the source asked and knows nothing. */
const declaredUnknown = { 'declaredMissing[birthDate]': ['bornUnknown', flag('Y', 'N')] } as const

const student = bind(people, {
  id: 'student',
  grain: 'student',
  pairs: {
    'identifiers[us-ca.ssid]': ['ssid', identifier()],
    'identifiers[local]': ['local', identifier({ scopeOption: 'scope' })],
    'identifiers[us.migrant]': ['migrant', identifier()],
    firstName: ['first', text()],
    middleName: ['middle', text()],
    lastName: ['last', text()],
    birthDate: ['born', date('yyyy-MM-dd')],
    ...declaredUnknown,
    races: ['races', list(';', code(race))],
    hispanicLatino: ['hispanic', flag('Y', 'N')],
    'addresses[residence].city': ['city', text()],
    'addresses[residence].postalCode': ['zip', text()],
    'contactPoints[email].value': ['email', text()],
    validFrom: ['since', date('yyyy-MM-dd')],
    validTo: ['until', date('yyyy-MM-dd')],
    recordStatus: ['status', code(status)],
  },
})

/** A format of one small file about students, trusted as the kind of its source. */
export const peopleFormat = (
  id: string,
  trust: 'state' | 'student-information-system' | 'vendor' | 'client-system',
): FormatFunction =>
  defineFormat({
    id,
    title: id,
    description: 'A made-up file of students.',
    publisher: 'these tests',
    kind: 'district',
    trust,
    confidence: 'verified',
    options: { scope: { description: 'Who issued the local numbers.', default: 'here', example: 'here' } },
    tables: {},
    versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [people], bindings: [student] }],
  })

export const stateFile = peopleFormat('state-file', 'state')
export const systemFile = peopleFormat('system-file', 'student-information-system')

/** A row by column; columns that are left out are blank. */
export type PersonRow = Partial<Record<keyof typeof people.columns, string>>

/** A file of rows under the full header. */
export const peopleCsv = (rows: readonly PersonRow[], name = 'people.csv'): InputFile => {
  const names = Object.keys(people.columns) as (keyof typeof people.columns)[]
  const lines = rows.map((row) => names.map((column) => row[column] ?? '').join(','))
  return inputFile(name, [names.join(','), ...lines].map((line) => `${line}\r\n`).join(''))
}
