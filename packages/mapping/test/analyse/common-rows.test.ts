import {
  bind,
  code,
  codeTable,
  commonLoss,
  constant,
  date,
  type Fate,
  identifier,
  type LossPredicate,
  loss,
  option,
  schoolYear,
  text,
} from '@nrec-align/mapping'
import type { EntityName } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'

const source = { source: 'made up', verified: true } as const
const needed = column({ required: 'always' })

const programKinds = codeTable('kinds', 'programKind', source, [['GT', 'gifted']])
const entryTypes = codeTable('entries', 'enrollmentEntryType', source, [
  ['E01', 'entry'],
  ['E02', 'reentry'],
])
const exitTypes = codeTable('exits', 'exitType', source, [['W', 'withdrawn']])
const races = codeTable('races', 'raceCategory', source, [
  ['A', 'asian'],
  ['W', 'white'],
])
const flags = codeTable('flags', 'statusKind', source, [
  ['free', ['meal-eligibility', 'yes', 'free']],
  ['iep', ['disability', 'yes']],
])

const students = plainLayout('students', { ssid: needed, local: column(), district: column(), race: column() })
const courses = plainLayout('courses', { number: needed, title: column() })
const programs = plainLayout('programs', { body: needed, kind: needed, name: needed })
const members = plainLayout('members', { student: needed, body: needed, kind: needed, name: needed, begin: column() })
const stays = plainLayout('stays', { student: needed, school: needed, event: needed, day: needed })
const marks = plainLayout('marks', { student: needed, flag: column() })

const ofStudent = ['student.identifiers[us-ca.ssid]', ['student', identifier()]] as const
const stay = {
  [ofStudent[0]]: ofStudent[1],
  'school.identifiers[us-ca.cds]': ['school', identifier()],
} as const

const format = formatOf(
  'state',
  [students, courses, programs, members, stays, marks],
  [
    bind(students, {
      id: 'student',
      grain: 'student',
      pairs: {
        'identifiers[us-ca.ssid]': ['ssid', identifier()],
        'identifiers[local]': [['local', 'district'], identifier({ scopeSystem: 'us-ca.cd' })],
        // A format file may pair a list with a cell of one code.
        races: ['race', code(races) as never],
      },
    }),
    bind(courses, {
      id: 'course',
      grain: 'course',
      pairs: { 'identifiers[us-pa.course]': ['number', identifier()], title: ['title', text()] },
    }),
    bind(programs, {
      id: 'program',
      grain: 'program',
      pairs: {
        'organization.identifiers[us-ca.cds]': ['body', identifier(), { onlyBlank: true }],
        kind: ['kind', code(programKinds), { onlyBlank: true }],
        name: ['name', text(), { onlyBlank: true }],
        'identifiers[us-pa.program]': [['body', 'kind', 'name'], identifier({ joinedBy: '|' })],
      },
    }),
    bind(members, {
      id: 'member',
      grain: 'participation',
      pairs: {
        'participant.identifiers[us-ca.ssid]': ['student', identifier()],
        'program.organization.identifiers[us-ca.cds]': ['body', identifier(), { onlyBlank: true }],
        'program.kind': ['kind', code(programKinds), { onlyBlank: true }],
        'program.name': ['name', text(), { onlyBlank: true }],
        'program.identifiers[us-pa.program]': [['body', 'kind', 'name'], identifier({ joinedBy: '|' })],
        programKind: ['kind', code(programKinds), { onlyBlank: true }],
        begin: ['begin', date('yyyy-MM-dd')],
      },
    }),
    bind(stays, {
      id: 'entry',
      grain: 'enrollment',
      where: { event: ['E01', 'E02'] },
      when: { begin: { present: true } },
      pairs: { ...stay, begin: ['day', date('yyyy-MM-dd')], entryType: ['event', code(entryTypes)] },
      defaults: { event: ['E01', 'the plain entry'] },
    }),
    bind(stays, {
      id: 'exit',
      grain: 'enrollment',
      where: { event: ['W'] },
      when: { end: { present: true } },
      pairs: { ...stay, end: ['day', date('yyyy-MM-dd')], exitType: ['event', code(exitTypes)] },
    }),
    bind(marks, {
      id: 'mark',
      grain: 'studentStatus',
      pairs: { [ofStudent[0]]: ofStudent[1], kind: ['flag', code(flags), { with: ['value', 'detail'] }] },
    }),
  ],
)()

const systems = { person: ['us-ca.ssid', 'local@us-ca.cd.1', 'local@us-ca.cd.2'], organization: ['us-ca.cds'] }
const losses = commonLoss(format, systems)

const recordOf = (entity: EntityName): Fate | undefined => losses.find((one) => one.entity === entity)?.record

const fateOf = (entity: EntityName, path: string): Fate | undefined =>
  losses.find((one) => one.entity === entity)?.fields.find((field) => field.path === path)

const casesOf = (fate: Fate | undefined, kind: LossPredicate['kind']): readonly LossPredicate[] =>
  (fate?.predicates ?? []).filter((one) => one.kind === kind)

describe('rows that a record has in a format', () => {
  test('a record has none where no source knows the number that its rows require', () => {
    expect(recordOf('course')?.verdict).toBe('lost')
    expect(fateOf('course', 'title')?.verdict).toBe('lost')
    const known = commonLoss(format, { ...systems, course: ['us-pa.course'] }).find(({ entity }) => entity === 'course')
    expect(known?.record.predicates).toContainEqual({
      kind: 'incomplete-row',
      column: 'number',
      path: 'identifiers[us-pa.course]',
    })
    expect(known?.fields.find(({ path }) => path === 'title')?.verdict).toBe('kept')
  })

  test('a record has none where its code has no word, or what it refers to lacks what is required', () => {
    expect(casesOf(recordOf('program'), 'incomplete-row')).toEqual([
      { kind: 'incomplete-row', column: 'body', path: 'organization.identifiers[us-ca.cds]' },
      { kind: 'incomplete-row', column: 'kind', path: 'kind', known: ['gifted'] },
    ])
    expect(casesOf(recordOf('participation'), 'incomplete-row')).toEqual([
      { kind: 'incomplete-row', column: 'student', path: 'participant.identifiers[us-ca.ssid]' },
      { kind: 'incomplete-row', column: 'body', path: 'program.organization.identifiers[us-ca.cds]' },
      { kind: 'incomplete-row', column: 'kind', path: 'program.kind', known: ['gifted'] },
      { kind: 'incomplete-row', column: 'name', path: 'program.name' },
    ])
  })

  test('of several kinds of rows each holds its own fields, in its own case', () => {
    const { predicates = [] } = fateOf('enrollment', 'end') ?? {}
    expect(predicates).toContainEqual({ kind: 'no-row', record: 'enrollment', when: [{ end: { present: true } }] })
    expect(predicates).toContainEqual({
      kind: 'incomplete-row',
      column: 'event',
      path: 'exitType',
      known: ['withdrawn'],
    })
    expect(casesOf(fateOf('enrollment', 'begin'), 'no-row')).toEqual([
      { kind: 'no-row', record: 'enrollment', when: [{ begin: { present: true } }] },
    ])
  })

  test('records that no number tells apart become one where their key is not kept', () => {
    expect(casesOf(recordOf('studentStatus'), 'same-key')).toEqual([{ kind: 'same-key', paths: ['student', 'kind'] }])
    expect(casesOf(recordOf('student'), 'same-key')).toEqual([])
  })

  test('a record that a code makes is lost with the code', () => {
    expect(casesOf(recordOf('studentStatus'), 'no-code-together')).toEqual([
      {
        kind: 'no-code-together',
        paths: ['kind', 'value', 'detail'],
        known: [
          ['meal-eligibility', 'yes', 'free'],
          ['disability', 'yes'],
        ],
      },
    ])
  })
})

describe('fields that share a place', () => {
  test('of several numbers that fit one place only one comes back', () => {
    expect(casesOf(fateOf('student', 'identifiers[local@us-ca.cd.1]'), 'one-number')).toEqual([
      { kind: 'one-number', others: ['local@us-ca.cd.2'] },
    ])
    expect(fateOf('student', 'identifiers[us-ca.ssid]')?.verdict).toBe('kept')
  })

  test('one cell of codes holds one value of a list', () => {
    expect(casesOf(fateOf('student', 'races'), 'list-overflow')).toEqual([{ kind: 'list-overflow', most: 1 }])
  })

  test('a reference comes back where its name is read from cells that its own fields fill', () => {
    expect(fateOf('participation', 'program')).toMatchObject({
      verdict: 'depends',
      predicates: [{ kind: 'missing-reference', path: 'program' }],
    })
  })

  test('a field comes back as another one that goes first into the same cell', () => {
    expect(casesOf(fateOf('participation', 'programKind'), 'derived')).toEqual([
      { kind: 'derived', from: 'program.kind' },
    ])
  })

  test('a code without a word comes back as the declared default', () => {
    const codes = new Map(fateOf('enrollment', 'entryType')?.codes)
    expect(codes.get('reentry')).toBe('reentry')
    expect(codes.get('initial')).toBe('entry')
  })
})

test('a status that stands on the row of its student comes back with the body of that row', () => {
  const rows = plainLayout('rows', { ssid: needed, agency: column(), meals: column() })
  const read = { mode: 'decodeOnly', reason: 'the row of the student says it' } as const
  const agency = ['agency', identifier()] as const
  const to = formatOf(
    'rows',
    [rows],
    [
      bind(rows, {
        id: 'student',
        grain: 'student',
        pairs: {
          'identifiers[us-ca.ssid]': ['ssid', identifier()],
          'districtOfResidence.identifiers[us-ca.cd]': agency,
        },
      }),
      bind(rows, {
        id: 'meals',
        grain: 'studentStatus',
        side: { of: 'student', join: { student: '' } },
        pairs: {
          [ofStudent[0]]: ['ssid', identifier(), read],
          'organization.identifiers[us-ca.cd]': [...agency, read],
          kind: [[], constant('meal-eligibility')],
          detail: ['meals', text()],
        },
      }),
      bind(rows, {
        id: 'role',
        grain: 'roleAssignment',
        side: { of: 'student', join: { person: '' } },
        pairs: { 'organization.identifiers[us-ca.cd]': agency },
      }),
    ],
  )()
  const status = commonLoss(to, { person: ['us-ca.ssid'], organization: ['us-ca.cd'] })
    .find(({ entity }) => entity === 'studentStatus')
    ?.fields.find(({ path }) => path === 'organization')
  expect(status?.predicates).toContainEqual({ kind: 'derived', from: 'agency' })
})

test('a field that is the same in every row of the source leaves no cell of the target blank', () => {
  const roster = plainLayout('roster', { ssid: needed, school: needed })
  const from = formatOf(
    'roster',
    [roster],
    [
      bind(roster, {
        id: 'stay',
        grain: 'enrollment',
        pairs: {
          'student.identifiers[us-ca.ssid]': ['ssid', identifier()],
          'school.identifiers[us-ca.cds]': ['school', identifier()],
          enrollmentKind: [[], constant('primary')],
        },
      }),
    ],
  )()
  const kinds = codeTable('kinds', 'enrollmentKind', source, [['1', 'primary']])
  const list = plainLayout('list', { student: needed, school: needed, kind: needed })
  const to = formatOf(
    'list',
    [list],
    [bind(list, { id: 'stay', grain: 'enrollment', pairs: { ...stay, enrollmentKind: ['kind', code(kinds)] } })],
  )()
  expect(loss(from, to).map(({ verdict }) => verdict)).toEqual(['kept', 'kept'])
})

describe('what the options of a run say', () => {
  const rows = plainLayout('rows', { student: needed, school: needed })
  const yearOption = { schoolYear: { description: 'The school year.', example: '2026' } }
  const ofTheYear = bind(rows, {
    id: 'enrollment',
    grain: 'enrollment',
    pairs: {
      [ofStudent[0]]: ofStudent[1],
      'school.identifiers[us-ca.cds]': ['school', identifier()],
      schoolYear: [[], option('schoolYear')],
    },
  })
  const yearly = formatOf('yearly', [rows], [ofTheYear], { options: yearOption })
  const enrollmentOf = (options: Readonly<Record<string, string>>) =>
    commonLoss(yearly({ options }), systems).find(({ entity }) => entity === 'enrollment')

  test('a record of another value has no row, one without any has', () => {
    expect(casesOf(enrollmentOf({ schoolYear: '2026' })?.record, 'no-row')).toEqual([
      { kind: 'no-row', record: 'enrollment', when: [{ schoolYear: ['2026', ''] }] },
    ])
  })

  test('an option that is not set says nothing', () => {
    const enrollment = enrollmentOf({})
    expect(casesOf(enrollment?.record, 'no-row')).toEqual([])
    expect(enrollment?.fields.find(({ path }) => path === 'schoolYear')?.verdict).toBe('lost')
  })

  test('a file of another year has no row either', () => {
    const dated = plainLayout('dated', { student: needed, school: needed, year: needed })
    const other = formatOf(
      'dated',
      [dated],
      [
        bind(dated, {
          id: 'enrollment',
          grain: 'enrollment',
          pairs: {
            [ofStudent[0]]: ofStudent[1],
            'school.identifiers[us-ca.cds]': ['school', identifier()],
            schoolYear: ['year', schoolYear('end')],
          },
        }),
      ],
    )
    const again = formatOf('again', [rows], [ofTheYear], { options: yearOption })
    const verdicts = (from: string, to: string) =>
      loss(yearly({ options: { schoolYear: from } }), again({ options: { schoolYear: to } })).map(
        ({ verdict }) => verdict,
      )
    expect(verdicts('2026', '2026')).toEqual(['kept', 'kept'])
    expect(verdicts('2025', '2026')).toEqual(['lost', 'lost'])
    expect(loss(other(), yearly({ options: { schoolYear: '2026' } })).map(({ verdict }) => verdict)).toEqual([
      'depends',
      'depends',
      'depends',
    ])
  })
})

describe('columns that rows require', () => {
  test('where nothing fills one no row is ever written', () => {
    const rows = plainLayout('rows', { ssid: needed, part: needed }, { carried: { part: 'nothing says it' } })
    const whole = formatOf(
      'whole',
      [rows],
      [bind(rows, { id: 'student', grain: 'student', pairs: { 'identifiers[us-ca.ssid]': ['ssid', identifier()] } })],
    )()
    expect(commonLoss(whole, systems).find(({ entity }) => entity === 'student')?.record.verdict).toBe('lost')
  })

  test('a code that stands in several columns fills one of them for some of its words', () => {
    const pairs = codeTable('days', 'attendanceCategory', source, [
      [['P', ''], 'present'],
      [['A', 'E'], 'absent-excused'],
      [['', 'U'], 'absent-unexcused'],
    ])
    const days = plainLayout('days', { student: needed, status: needed, why: column() })
    const daily = formatOf(
      'daily',
      [days],
      [
        bind(days, {
          id: 'day',
          grain: 'attendanceEvent',
          pairs: { [ofStudent[0]]: ofStudent[1], category: [['status', 'why'], code(pairs)] },
        }),
      ],
    )()
    const record = commonLoss(daily, systems).find(({ entity }) => entity === 'attendanceEvent')?.record
    expect(casesOf(record, 'incomplete-row')).toContainEqual({
      kind: 'incomplete-row',
      column: 'status',
      path: 'category',
      known: ['present', 'absent-excused'],
    })
  })
})

test('a blank reference comes back as what the format writes where nothing names it', () => {
  const rows = plainLayout('rows', { student: needed, school: column() })
  const filled = formatOf(
    'filled',
    [rows],
    [
      bind(rows, {
        id: 'enrollment',
        grain: 'enrollment',
        pairs: {
          [ofStudent[0]]: ofStudent[1],
          'school.identifiers[us-ca.cds]': ['school', identifier()],
        },
        defaults: { school: ['99000000000000', 'the run says it'] },
      }),
    ],
  )()
  const school = commonLoss(filled, systems)
    .find(({ entity }) => entity === 'enrollment')
    ?.fields.find(({ path }) => path === 'school')
  expect(casesOf(school, 'default-written')).toEqual([{ kind: 'default-written', text: '99000000000000' }])
})
