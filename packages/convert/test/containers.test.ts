import { type InputFile, inputFile, memorySink, xlsxWriter } from '@nrec-align/io'
import {
  bind,
  code,
  codeTable,
  constant,
  date,
  defineFormat,
  delimited,
  fixedWidth,
  groups,
  identifier,
  json,
  layout,
  list,
  TEXT_SEPARATOR,
  text,
  xml,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { detect, ReadOnlyTarget } from '../src/index.ts'
import { codesOf, ran, source } from './support/run.ts'

const facts = { source: 'made up for these tests', verified: true }
const plain = { description: 'A column of a made-up file.', privacy: 'direct-identifier' } as const

const race = codeTable('test.race', 'raceCategory', facts, [
  ['A', 'asian'],
  ['W', 'white'],
])

const studentColumns = {
  id: { ...plain, required: 'always' },
  'name.last': plain,
  birthDate: plain,
  'races[].code': plain,
  'addresses[kind=Home].city': plain,
} as const

const students = layout('students', {
  title: 'Students',
  description: 'One record a student.',
  files: ['students*'],
  container: json(),
  alsoRead: [
    xml('Student', {
      namespaces: ['http://example.org/students'],
      paths: {
        id: 'StudentId',
        'name.last': 'Name.LastSurname',
        birthDate: 'BirthDate',
        'races[].code': 'Race[].Code',
        'addresses[kind=Home].city': 'Address[Kind=Home].City',
      },
    }),
  ],
  source: facts.source,
  confidence: 'verified',
  columns: studentColumns,
})

const results = layout('results', {
  title: 'Results',
  description: 'One record a result.',
  files: ['results*'],
  container: json(),
  alsoRead: [
    xml('Result', {
      paths: { student: 'StudentId', 'scores[].metric': 'Score[].Metric', 'scores[].value': 'Score[].Value' },
    }),
  ],
  source: facts.source,
  confidence: 'verified',
  columns: { student: plain, 'scores[].metric': plain, 'scores[].value': plain },
})

const metric = codeTable('test.metric', 'scoreMetric', facts, [
  ['RIT', 'rit'],
  ['PCT', 'percentile'],
])

const trees = defineFormat({
  id: 'trees',
  title: 'Trees',
  description: 'A made-up format in JSON and XML.',
  publisher: 'these tests',
  kind: 'district',
  trust: 'student-information-system',
  confidence: 'verified',
  options: {},
  tables: {},
  versions: [
    {
      version: '1',
      title: 'First',
      packaging: { kind: 'files' },
      layouts: [students, results],
      bindings: [
        bind(students, {
          id: 'student',
          grain: 'student',
          pairs: {
            'identifiers[us-ca.ssid]': ['id', identifier()],
            lastName: ['name.last', text()],
            birthDate: ['birthDate', date('yyyy-MM-dd')],
            races: ['races[].code', list(TEXT_SEPARATOR, code(race))],
            'addresses[residence].city': ['addresses[kind=Home].city', text()],
          },
        }),
        bind(results, {
          id: 'result',
          grain: 'assessmentResult',
          pairs: {
            'student.identifiers[us-ca.ssid]': ['student', identifier()],
            assessment: [[], constant('example:test')],
            scores: [
              ['scores[].metric', 'scores[].value'],
              groups([
                {
                  repeated: true,
                  needs: 'value',
                  members: {
                    metric: { column: 'scores[].metric', of: code(metric) },
                    value: { column: 'scores[].value' },
                  },
                },
              ]),
            ],
          },
        }),
      ],
    },
  ],
})

const testa = {
  id: '9900000001',
  name: { last: 'Example' },
  birthDate: '2015-02-03',
  races: [{ code: 'A' }, { code: 'W' }],
  addresses: [{ kind: 'Home', city: 'Sampletown' }],
}
const other = { id: '9900000002', name: { last: 'Sample' } }

const xmlOf = (...records: readonly string[]): string =>
  `<Interchange xmlns="http://example.org/students">\n${records.join('\n')}\n</Interchange>\n`

const testaXml =
  '<Student><StudentId>9900000001</StudentId><Name><LastSurname>Example</LastSurname></Name><BirthDate>2015-02-03</BirthDate>' +
  '<Race><Code>A</Code></Race><Race><Code>W</Code></Race><Address><Kind>Home</Kind><City>Sampletown</City></Address></Student>'

const people = async (file: InputFile) =>
  (await ran({ sources: [source(trees(), [file])], to: 'canonical' }))
    .entities('person')
    .map(({ identifiers, lastName, birthDate, races, addresses }) => ({
      identifiers,
      lastName,
      birthDate,
      races,
      addresses,
    }))

const expected = {
  identifiers: [{ system: 'us-ca.ssid', value: '9900000001' }],
  lastName: 'Example',
  birthDate: '2015-02-03',
  races: ['asian', 'white'],
  addresses: [{ use: 'residence', city: 'Sampletown' }],
}

describe('records in JSON and XML', () => {
  test.each([
    ['an array', inputFile('students.json', JSON.stringify([testa], undefined, 2))],
    ['one a line', inputFile('students.jsonl', `${JSON.stringify(testa)}\n`)],
    ['XML', inputFile('students.xml', xmlOf(testaXml))],
  ])('%s gives the same common record', async (_form, file) => {
    expect(await people(file)).toEqual([expected])
  })

  test('are written one object a line, and read as the same again', async () => {
    const written = await ran({
      sources: [source(trees(), [inputFile('students.xml', xmlOf(testaXml))])],
      to: trees(),
      normalise: true,
    })
    expect(written.lines('data/students.jsonl').map((line) => JSON.parse(line) as unknown)).toEqual([testa])
    expect(await people(inputFile('students.jsonl', written.text('data/students.jsonl')))).toEqual([expected])
  })

  test('several kinds of record in one XML file are read in one go, others are counted', async () => {
    const file = inputFile(
      'everything.xml',
      xmlOf(
        testaXml,
        '<Result><StudentId>9900000001</StudentId><Score><Metric>RIT</Metric><Value>210</Value></Score><Score><Metric>PCT</Metric><Value>55</Value></Score></Result>',
        '<Staff><StaffId>1</StaffId></Staff>',
        '<Staff><StaffId>2</StaffId></Staff>',
      ),
    )
    const run = await ran({ sources: [source(trees(), [file])], to: 'canonical' })
    expect(run.entities('assessmentResult').map(({ scores }) => scores)).toEqual([
      [
        { metric: 'rit', value: '210' },
        { metric: 'percentile', value: '55' },
      ],
    ])
    const [{ files } = { files: [] }] = run.report.sources
    expect(files.map(({ layout: id, records, skippedBecause }) => [id, records, skippedBecause])).toEqual([
      ['students', 3, { 'no-layout-for-this-kind': 2 }],
      ['results', 1, {}],
    ])
    expect(codesOf(run).filter((one) => one === 'unmapped-record-kind')).toHaveLength(1)
  })

  test('a member that nothing asks for is reported once', async () => {
    const file = inputFile(
      'students.json',
      JSON.stringify([
        { ...testa, shoe: 1 },
        { ...other, shoe: 2 },
      ]),
    )
    const run = await ran({ sources: [source(trees(), [file])], to: 'canonical' })
    const unknown = run.issues.filter(({ code: one }) => one === 'unknown-column')
    expect(unknown.map(({ column }) => column)).toEqual(['shoe'])
  })

  test('a file in another namespace is read and reported', async () => {
    const file = inputFile('students.xml', xmlOf(testaXml).replace('example.org/students', 'example.org/others'))
    const run = await ran({ sources: [source(trees(), [file])], to: 'canonical' })
    expect(codesOf(run)).toContain('unknown-namespace')
    expect(run.entities('person')).toHaveLength(1)
  })

  test('records that are set aside make a file of their own that can be corrected', async () => {
    const file = inputFile('students.json', JSON.stringify([testa, { name: { last: 'Nobody' } }, other]))
    const run = await ran({ sources: [source(trees(), [file])], to: 'canonical' })
    const rejects = run.text('rejects/trees/students.json')
    expect(JSON.parse(rejects)).toEqual([{ name: { last: 'Nobody' } }])
    const corrected = rejects.replace('{"name"', '{"id":"9900000003","name"')
    expect(await people(inputFile('students.json', corrected))).toHaveLength(1)
  })

  test('XML that breaks off half way keeps what came before', async () => {
    const run = await ran({
      sources: [source(trees(), [inputFile('students.xml', xmlOf(testaXml, '<Student><StudentId>99'))])],
      to: 'canonical',
    })
    expect(codesOf(run)).toContain('malformed-xml')
    expect(run.report.dispositions.read).toEqual({ in: 2, converted: 1, skipped: 0, rejected: 1 })
  })

  test('a document type declaration stops the run', async () => {
    const file = inputFile('students.xml', `<!DOCTYPE x [<!ENTITY y "z">]>${xmlOf(testaXml)}`)
    await expect(ran({ sources: [source(trees(), [file])], to: 'canonical' })).rejects.toMatchObject({
      code: 'unsafe-xml',
    })
  })

  test('written in its own format a file stays the same, whatever it holds besides', async () => {
    const text = `[\n${JSON.stringify({ ...testa, shoe: 1 })},\n${JSON.stringify(other)}\n]\n`
    const run = await ran({ sources: [source(trees(), [inputFile('students.json', text)])], to: trees() })
    expect(run.text('data/students.json')).toBe(text)
  })

  test('are recognised', async () => {
    const [best] = await detect([inputFile('export.json', JSON.stringify([testa]))], [trees])
    expect([best?.format, best?.recognised, best?.files[0]?.layout]).toEqual(['trees', true, 'students'])
  })
})

const header = layout('header', {
  title: 'Header record',
  description: 'The first record of a file.',
  files: ['*.dat'],
  container: fixedWidth({ recordType: { kind: 'H' } }),
  source: facts.source,
  confidence: 'verified',
  columns: { kind: plain, made: plain },
  variants: [
    {
      id: 'all',
      columns: ['kind', 'made'],
      spans: [
        [1, 1],
        [2, 8],
      ],
    },
  ],
  carried: { kind: 'says what kind of record it is', made: 'when the file was made' },
})

const detail = (year: string, spans: readonly (readonly [number, number])[]) => ({
  id: year,
  columns: ['kind', 'year', 'id', 'last'] as const,
  spans,
  marks: { year },
})

const details = layout('details', {
  title: 'Student records',
  description: 'One record a student.',
  files: ['*.dat'],
  container: fixedWidth({ recordType: { kind: 'D' }, recordLength: 25 }),
  source: facts.source,
  confidence: 'verified',
  columns: { kind: plain, year: plain, id: { ...plain, required: 'always' }, last: plain },
  variants: [
    detail('2026', [
      [1, 1],
      [2, 4],
      [6, 10],
      [16, 10],
    ]),
    detail('2025', [
      [1, 1],
      [2, 4],
      [16, 10],
      [6, 10],
    ]),
  ],
  carried: { kind: 'says what kind of record it is', year: 'the year of the layout' },
})

const flat = defineFormat({
  id: 'flat',
  title: 'Flat',
  description: 'A made-up format of fixed width.',
  publisher: 'these tests',
  kind: 'state',
  trust: 'state',
  confidence: 'verified',
  options: {},
  tables: {},
  versions: [
    {
      version: '1',
      title: 'First',
      packaging: { kind: 'files' },
      readOnly: 'the state sends it',
      layouts: [details, header],
      bindings: [
        bind(details, {
          id: 'student',
          grain: 'student',
          pairs: { 'identifiers[us-ca.ssid]': ['id', identifier()], lastName: ['last', text()] },
        }),
      ],
    },
  ],
})

const flatPeople = async (...lines: readonly string[]) => {
  const run = await ran({
    sources: [source(flat(), [inputFile('students.dat', lines.map((line) => `${line}\r\n`).join(''))])],
    to: 'canonical',
  })
  return { run, names: run.entities('person').map(({ lastName }) => lastName) }
}

describe('records of fixed width', () => {
  test('are told apart by their type, and read by the layout of their year', async () => {
    expect((await flatPeople('H20260701', 'D20269900000001Example   ')).names).toEqual(['Example'])
    expect((await flatPeople('H20250701', 'D2025Example   9900000001')).names).toEqual(['Example'])
  })

  test('a line that was cut lacks its last cells', async () => {
    expect((await flatPeople('D20269900000001Ex')).names).toEqual(['Ex'])
  })

  test('a line that is too long is set aside as it stands', async () => {
    const { run } = await flatPeople('D20269900000001Example    X', 'D20269900000002Sample    ')
    expect(codesOf(run)).toContain('wrong-record-length')
    expect(run.report.dispositions.read).toEqual({ in: 2, converted: 1, skipped: 0, rejected: 1 })
    expect(run.text('rejects/flat/students.dat')).toBe('D20269900000001Example    X\r\n')
  })

  test('an end-of-file mark is no record', async () => {
    const file = inputFile('students.dat', 'D20269900000001Example   \r\n\u001a')
    const run = await ran({ sources: [source(flat(), [file])], to: 'canonical' })
    expect(run.report.dispositions.read.in).toBe(1)
  })

  test('a format that is only read is no target', async () => {
    const file = inputFile('students.json', JSON.stringify([testa]))
    await expect(ran({ sources: [source(trees(), [file])], to: flat() })).rejects.toThrow(ReadOnlyTarget)
  })
})

const roster = defineFormat({
  id: 'roster',
  title: 'Roster',
  description: 'A made-up roster.',
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
      layouts: [
        layout('roster', {
          title: 'Roster',
          description: 'One row a student.',
          files: ['roster*'],
          container: delimited({ rowsBeforeHeader: 1, rowsAfterHeader: 1 }),
          source: facts.source,
          confidence: 'verified',
          columns: { id: { ...plain, required: 'always' }, born: plain },
        }),
      ],
      bindings: [
        {
          id: 'student',
          layout: 'roster',
          grain: 'student',
          pairs: {
            'identifiers[us-ca.ssid]': ['id', identifier()],
            birthDate: ['born', date('MM/dd/yyyy')],
          },
        },
      ],
    },
  ],
})

const workbook = async (...rows: readonly (readonly string[])[]): Promise<InputFile> => {
  const sink = memorySink()
  const output = xlsxWriter(sink)
  const [first = [], ...others] = rows
  const sheet = output.sheet('Sheet', first)
  for (const row of others) sheet.write(row)
  await sheet.end()
  await output.close()
  return inputFile('roster.xlsx', sink.bytes())
}

const ROWS = [
  ['A report', ''],
  ['id', 'born'],
  ['the number', 'the day'],
  ['9900000001', '02/03/2015'],
  ['', '02/03/2015'],
] as const

describe('a header further down, and a workbook in the place of a text file', () => {
  const expectedRun = async (file: InputFile) => {
    const run = await ran({ sources: [source(roster(), [file])], to: 'canonical' })
    expect(run.entities('person').map(({ birthDate }) => birthDate)).toEqual(['2015-02-03'])
    expect(run.report.dispositions.read).toEqual({ in: 2, converted: 1, skipped: 0, rejected: 1 })
    expect(
      run.issues.filter(({ code: one }) => one === 'missing-required').map(({ line, column }) => [line, column]),
    ).toEqual([[5, 'id']])
    return run
  }

  test('rows around the header are no records, and are kept when the file is written again', async () => {
    const text = ROWS.map((cells) => `${cells.join(',')}\r\n`).join('')
    await expectedRun(inputFile('roster.csv', text))
    const clean = ROWS.slice(0, 4)
      .map((cells) => `${cells.join(',')}\r\n`)
      .join('')
    const run = await ran({ sources: [source(roster(), [inputFile('roster.csv', clean)])], to: roster() })
    expect(run.text('data/roster.csv')).toBe(clean)
  })

  test('a workbook is read as the same records; what is set aside is a text file', async () => {
    const run = await expectedRun(await workbook(...ROWS))
    expect(run.text('rejects/roster/roster.csv')).toBe('id,born\r\n,02/03/2015\r\n')
  })
})
