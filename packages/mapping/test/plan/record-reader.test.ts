import {
  bind,
  code,
  codeTable,
  columnsOfHeader,
  date,
  flag,
  identifier,
  plainRun,
  RecordReader,
  text,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord } from '../support/records.ts'

const sex = codeTable('test.sex', 'sex', { source: 'this test', verified: true }, [
  ['F', 'female'],
  ['M', 'male'],
])

const roster = plainLayout(
  'roster',
  {
    kind: column(),
    id: column({ required: 'always' }),
    name: column({ required: 'always', length: 5, privacy: 'direct-identifier' }),
    sex: column(),
    born: column({ required: 'always', requiredConfidence: 'unverified' }),
    code: column({ length: 2, fixed: true, absent: ['--'] }),
    secret: column({ privacy: 'secret' }),
    status: column(),
  },
  {
    skip: [{ where: { kind: 'total' }, reason: 'a total of other rows' }],
    deltaColumns: ['status'],
    dropped: { secret: 'never read', code: 'of no use' },
    rules: [
      {
        id: 'girls-need-a-birth-date',
        when: { sex: 'F' },
        then: { born: { present: true } },
        at: 'born',
        message: 'No birth date.',
        fix: 'Give it.',
        source: 'this test',
        confidence: 'verified',
      },
    ],
  },
)

const bindings = [
  bind(roster, {
    id: 'student',
    grain: 'student',
    where: { kind: ['S', 's'] },
    pairs: {
      'identifiers[us-ca.ssid]': ['id', identifier()],
      firstName: ['name', text()],
      sex: ['sex', code(sex)],
      birthDate: ['born', date('yyyyMMdd')],
    },
  }),
]

const good = ['S', '9900000001', 'Testa', 'F', '20150831', '', '', '']
const withCell = (place: number, cell: string): readonly string[] => good.map((own, at) => (at === place ? cell : own))
const read = (cells: readonly string[], mode?: 'bulk' | 'delta') => readRecord(roster, bindings, cells, {}, mode)

test('a good record has no findings', () => {
  expect(read(good)).toEqual({
    status: 'converted',
    issues: [],
    values: { 'student/firstName': 'Testa', 'student/sex': 'female', 'student/birthDate': '2015-08-31' },
    ids: { 'student/': ['us-ca.ssid=9900000001'] },
  })
})

describe('a record is set aside', () => {
  test.each([
    ['with too few cells', good.slice(1), ['', 'wrong-column-count']],
    ['with too many cells', [...good, ''], ['', 'wrong-column-count']],
    ['of an unknown kind', withCell(0, 'X'), ['kind', 'unknown-record-type']],
    ['without a required cell', withCell(2, ' \u00a0 '), ['name', 'missing-required']],
    ['with a required cell that is too long', withCell(2, 'Testaa'), ['name', 'too-long']],
    ['with an invalid identifier', withCell(1, '99-0000001'), ['id', 'invalid-identifier']],
  ])('%s', (_what, cells, issue) => {
    const { status, issues } = read(cells)
    expect(status).toBe('rejected')
    expect(issues).toContainEqual(issue)
  })
})

describe('a record is kept', () => {
  test.each([
    ['without a cell that only an unseen source requires', withCell(3, 'M').with(4, ''), ['born', 'missing-required']],
    ['with an unknown code', withCell(3, 'Q'), ['sex', 'unknown-code']],
    ['with an invalid cell nobody requires', withCell(5, 'abc'), ['code', 'wrong-length']],
    ['with a broken rule', withCell(4, ''), ['born', 'rule-broken']],
  ])('%s', (_what, cells, issue) => {
    const { status, issues } = read(cells)
    expect(status).toBe('converted')
    expect(issues).toContainEqual(issue)
  })
})

test('every finding of a record is told, not the first', () => {
  const codes = read(withCell(2, 'Testaaa').with(3, 'Q').with(4, '2015')).issues.map(([, code]) => code)
  expect(codes).toEqual(expect.arrayContaining(['too-long', 'unknown-code', 'invalid-date']))
})

test('lengths count characters, not their halves', () => {
  expect(read(withCell(2, '🧒🏽Zoë')).issues).toEqual([])
})

test('the only length a cell can have counts characters too: halves do not make up for one that is missing', () => {
  const fixed = plainLayout('fixed', { code: column({ length: 4, fixed: true }) })
  const reader = new RecordReader(fixed, [], columnsOfHeader(fixed, ['code']), plainRun)
  const found = (cell: string) => {
    reader.read([cell])
    return reader.findings.codes.slice(0, reader.findings.count)
  }
  expect(found('🧒abc')).toEqual([])
  expect(found('🧒ab')).toEqual(['wrong-length'])
})

test('cells that stand for blank are blank', () => {
  expect(read(withCell(5, '--')).issues).toEqual([])
})

test('a cell under no column name is told, a blank one is not', () => {
  const header = ['kind', 'id', 'name', 'sex', 'born', 'code', 'secret', 'status', '', '']
  const reader = new RecordReader(roster, bindings, columnsOfHeader(roster, header), plainRun)
  expect(reader.read([...good, '', 'stray'])).toBe('converted')
  expect([reader.findings.codes[0], reader.findings.columns[0], reader.findings.count]).toEqual([
    'unknown-column',
    9,
    1,
  ])
})

test('rows that are no data are skipped', () => {
  expect(read(withCell(0, 'total')).status).toBe('skipped')
})

test('secret cells are not read', () => {
  expect(JSON.stringify(read(withCell(6, 'hunter2')))).not.toContain('hunter2')
})

describe('columns of changes', () => {
  test('are blank in a whole file', () => {
    expect(read(withCell(7, 'active'), 'bulk').issues).toContainEqual(['status', 'must-be-blank'])
    expect(read(good, 'bulk').issues).toEqual([])
  })

  test('are filled in a file of changes', () => {
    expect(read(good, 'delta').issues).toContainEqual(['status', 'missing-required'])
  })
})

test('an unknown code becomes the other of its set, where the set has one', () => {
  const languages = plainLayout('grades', { id: column(), grade: column() })
  const grades = codeTable('test.grade', 'gradeLevel', { source: 'this test', verified: true }, [['K', 'KG']])
  const one = [
    bind(languages, {
      id: 'student',
      grain: 'student',
      pairs: { 'identifiers[us-ca.ssid]': ['id', identifier()], gradeLevel: ['grade', code(grades)] },
    }),
  ]
  const cells = ['9900000001', 'Z']
  expect(readRecord(languages, one, cells).values).toEqual({ 'student/gradeLevel': 'other' })
  expect(readRecord(languages, one, cells, { unknownCode: 'absent' }).values).toEqual({})
})

describe('several records in one row', () => {
  const users = plainLayout('users', { id: column(), grade: column(), guardians: column(), member: column() })
  const owner = bind(users, {
    id: 'user',
    grain: 'person',
    pairs: {
      'identifiers[us-ca.ssid]': ['id', identifier()],
      gradeLevel: ['grade', code(codeTable('test.grade', 'gradeLevel', { source: 'this test' }, [['K', 'KG']]))],
    },
  })
  const guardians = bind(users, {
    id: 'guardian',
    grain: 'personRelationship',
    side: { of: 'user', join: { student: '' } },
    where: { grade: { present: true } },
    present: ['guardians'],
    each: { column: 'guardians', separator: ',' },
    pairs: {
      'student.identifiers[us-ca.ssid]': ['id', identifier(), { mode: 'decodeOnly', reason: 'the user writes it' }],
      'person.identifiers[oneroster.sourced-id]': ['guardians', identifier()],
    },
  })
  const member = bind(users, {
    id: 'member',
    grain: 'studentStatus',
    side: { of: 'user', join: { student: '' } },
    present: ['member'],
    pairs: {
      'student.identifiers[us-ca.ssid]': ['id', identifier(), { mode: 'decodeOnly', reason: 'the user writes it' }],
      exempt: ['member', flag('Y', 'N')],
    } as never,
  })

  test('each item is a record of its own', () => {
    const reader = readRecord(users, [owner, guardians], ['9900000001', 'K', 'g1, g2', ''])
    expect(reader.ids['guardian/person']).toEqual(['oneroster.sourced-id=g2'])
    expect(reader.ids['guardian/student']).toEqual(['us-ca.ssid=9900000001'])
  })

  test('there is none where its cells are blank or its condition does not hold', () => {
    expect(readRecord(users, [owner, guardians], ['9900000001', 'K', '', '']).ids['guardian/person']).toBeUndefined()
    expect(readRecord(users, [owner, guardians], ['9900000001', '', 'g1', '']).ids['guardian/person']).toBeUndefined()
  })

  test('a path the model does not have is a mistake of the declaration', () => {
    expect(() => readRecord(users, [owner, member], ['9900000001', 'K', '', 'Y'])).toThrow(
      /the model has no path exempt/,
    )
  })
})

describe('whom a record is about', () => {
  const results = plainLayout('results', { pupil: column(), school: column(), name: column(), day: column() })
  const pupil = identifier({ systemOption: 'pupilSystem' })
  const school = identifier({ systemOption: 'schoolSystem' })
  const told = [
    bind(results, {
      id: 'result',
      grain: 'assessmentResult',
      pairs: {
        'student.identifiers[*pupil]': ['pupil', pupil],
        'organization.identifiers[*school]': ['school', school],
        date: ['day', date('yyyyMMdd')],
      },
    }),
    bind(results, {
      id: 'school',
      grain: 'school',
      side: { of: 'result', join: { '': 'organization' } },
      present: ['school'],
      pairs: { 'identifiers[*school]': ['school', school], name: ['name', text()] },
    }),
  ]
  const row = ['7', '12', 'Example School', '20250831']

  test('must be named by a system: an id whose issuer is unknown names nobody', () => {
    const { status, issues } = readRecord(results, told, row, { options: { schoolSystem: 'local@d' } })
    expect(status).toBe('rejected')
    expect(issues).toEqual([
      ['pupil', 'ambiguous-identifier'],
      ['pupil', 'missing-key'],
    ])
  })

  test('is told once where the cell itself is refused', () => {
    const { status, issues } = readRecord(results, told, row, { options: { pupilSystem: 'us-ca.ssid' } })
    expect(status).toBe('rejected')
    expect(issues.filter(([column]) => column === 'pupil')).toEqual([['pupil', 'invalid-identifier']])
  })

  test('a body beside the owner of the row counts only when something names it', () => {
    const options = { pupilSystem: 'local@d', schoolSystem: 'local@d' }
    expect(readRecord(results, told, row, { options }).values).toEqual({
      'result/date': '2025-08-31',
      'school/name': 'Example School',
    })
    const { status, values } = readRecord(results, told, row, { options: { pupilSystem: 'local@d' } })
    expect([status, values]).toEqual(['converted', { 'result/date': '2025-08-31' }])
  })
})
