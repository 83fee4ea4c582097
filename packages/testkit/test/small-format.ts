import { bind, code, codeTable, date, defineFormat, delimited, identifier, layout, text } from '@nrec-align/mapping'

const source = 'made up for these tests'

const roster = layout('roster', {
  title: 'Roster',
  description: 'One row a student.',
  files: ['roster.csv'],
  container: delimited(),
  source,
  confidence: 'verified',
  columns: {
    ssid: { description: 'State number.', required: 'always', length: 10, fixed: true, privacy: 'direct-identifier' },
    given: { description: 'Given name.', privacy: 'direct-identifier' },
    born: { description: 'Birth date.', privacy: 'direct-identifier' },
    sex: { description: 'Sex.', privacy: 'quasi-identifier' },
    locker: { description: 'Locker.', privacy: 'public' },
  },
  carried: { locker: 'Nobody else knows lockers.' },
  recordKey: ['ssid'],
})

const sex = codeTable('small.sex', 'sex', { source, verified: true }, [
  ['F', 'female'],
  ['M', 'male'],
])

/** A sound format of one file. */
export const smallFormat = defineFormat({
  id: 'small',
  title: 'Small',
  description: 'A made-up file of students.',
  publisher: 'these tests',
  kind: 'district',
  trust: 'vendor',
  confidence: 'verified',
  options: {},
  tables: {},
  versions: [
    {
      version: '1',
      title: 'First',
      packaging: { kind: 'files' },
      layouts: [roster],
      bindings: [
        bind(roster, {
          id: 'student',
          grain: 'student',
          pairs: {
            'identifiers[us-ca.ssid]': ['ssid', identifier()],
            firstName: ['given', text()],
            birthDate: ['born', date('yyyy-MM-dd')],
            sex: ['sex', code(sex)],
          },
        }),
      ],
    },
  ],
})
