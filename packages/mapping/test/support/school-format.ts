import {
  bind,
  code,
  codeTable,
  constant,
  date,
  decimal,
  flag,
  flags,
  identifier,
  integer,
  list,
  schoolYear,
  slots,
  text,
} from '@nrec-align/mapping'
import { column, plainLayout } from './column.ts'
import { formatOf } from './format.ts'

const verified = { source: 'this test', verified: true }

const sex = codeTable('school.sex', 'sex', verified, [
  ['F', 'female'],
  ['M', 'male'],
  ['X', 'nonbinary', 'exact', 'both', 2019],
  ['U', 'not-selected', 'exact', 'both', 1990, 2000],
])

const race = codeTable('school.race', 'raceCategory', verified, [
  ['1', 'asian'],
  ['2', 'white'],
])

const grade = codeTable('school.grade', 'gradeLevel', { source: 'hearsay' }, [
  ['K', 'KG'],
  ['1', '01'],
])

const personal = { privacy: 'direct-identifier' } as const

const spells = plainLayout(
  'spells',
  {
    type: column({ required: 'always' }),
    district: column({ required: 'always', length: 7, fixed: true }),
    school: column({ required: 'always', length: 7, fixed: true }),
    year: column({ required: 'always', length: 9 }),
    student: column({ ...personal, required: 'always', length: 10, fixed: true }),
    given: column({ ...personal, required: 'always', length: 12 }),
    born: column({ ...personal, length: 8 }),
    sex: column({ length: 1, description: 'Sex | gender.' }),
    grade: column({ aliases: ['class'] }),
    entry: column({ required: 'always' }),
    exit: column(),
    reason: column(),
    award: column(),
    locker: column({ length: 4 }),
    filler: column(),
    pin: column({ privacy: 'secret' }),
    status: column(),
  },
  {
    title: 'Spells',
    carried: { locker: 'a locker has no common meaning', status: 'only in files of changes' },
    dropped: { filler: 'nothing is collected', pin: 'never read' },
    deltaColumns: ['status'],
    provisional: true,
    rules: [
      {
        id: 'exit-needs-reason',
        when: { exit: { present: true } },
        then: { reason: { present: true } },
        at: 'reason',
        message: 'The exit has no reason.',
        fix: 'Give one.',
        source: 'this test',
        confidence: 'verified',
      },
      {
        id: 'reason-needs-exit',
        when: { reason: { present: true } },
        then: { exit: { present: true } },
        at: 'exit',
        message: 'The reason has no exit.',
        fix: 'Give the day.',
        source: 'this test',
        confidence: 'verified',
      },
    ],
    recordKey: ['student', 'entry'],
  },
)

const exit = codeTable('school.exit', 'exitType', verified, [
  ['G', 'completed'],
  ['T', 'transfer-private'],
])

const awards = codeTable('school.award', 'completionKind', verified, [
  ['D', 'regular-diploma'],
  ['C', 'certificate'],
])

const spell = bind(spells, {
  id: 'spell',
  grain: 'enrollment',
  where: { type: 'E' },
  pairs: {
    'school.identifiers[us-ca.cds]': [['district', 'school'], identifier({ parts: [7, 7], sentinels: ['0000001'] })],
    schoolYear: ['year', schoolYear('range')],
    'student.identifiers[us-ca.ssid]': ['student', identifier()],
    'student.firstName': ['given', text()],
    'student.birthDate': ['born', date('yyyyMMdd')],
    'student.sex': ['sex', code(sex)],
    gradeLevel: ['grade', code(grade)],
    begin: ['entry', date('yyyy-MM-dd')],
    end: ['exit', date('yyyy-MM-dd', 'exclusive')],
    exitType: ['reason', code(exit)],
  },
})

const owned = { mode: 'decodeOnly', reason: 'the spell writes it' } as const

const completion = bind(spells, {
  id: 'award',
  grain: 'completion',
  side: { of: 'spell', join: { student: 'student' } },
  present: ['award'],
  pairs: { 'student.identifiers[us-ca.ssid]': ['student', identifier(), owned], kind: ['award', code(awards)] },
})

const facts = plainLayout('facts', {
  student: column({ ...personal, required: 'always' }),
  given: column({ ...personal }),
  hispanic: column(),
  race1: column(),
  race2: column(),
  asian: column(),
  white: column(),
  days: column(),
  visits: column(),
  languages: column(),
})

const student = bind(facts, {
  id: 'student',
  grain: 'student',
  pairs: {
    'identifiers[us-ca.ssid]': ['student', identifier()],
    firstName: ['given', text()],
    hispanicLatino: ['hispanic', flag('Y', 'N')],
    races: [['race1', 'race2'], slots(code(race))],
  },
})

const days = bind(facts, {
  id: 'days',
  grain: 'attendanceSummary',
  side: { of: 'student', join: { student: '' } },
  present: ['days'],
  pairs: {
    'student.identifiers[us-ca.ssid]': ['student', identifier(), { ...owned, reason: 'the student writes it' }],
    'student.roles': [
      'languages',
      list(
        ';',
        code(
          codeTable('school.role', 'personRole', verified, [
            ['s', 'student'],
            ['g', 'guardian'],
          ]),
        ),
      ),
    ],
    daysEnrolled: ['days', decimal(1)],
    daysPresent: ['visits', integer()],
  } as never,
})

const homeless = bind(facts, {
  id: 'flags',
  grain: 'completion',
  side: { of: 'student', join: { student: '' } },
  present: ['asian', 'white'],
  pairs: {
    'student.identifiers[us-ca.ssid]': ['student', identifier(), { ...owned, reason: 'the student writes it' }],
    kind: [[], constant('certificate')],
    endorsements: [['asian', 'white'], flags(['one', 'two'], { yes: ['Y'], no: ['N'] })],
  },
})

const schools = plainLayout('schools', {
  id: column({ required: 'always', length: 14 }),
  name: column({ required: 'always' }),
})

const school = bind(schools, {
  id: 'school',
  grain: 'school',
  pairs: { 'identifiers[us-ca.cds]': ['id', identifier()], name: ['name', text()] },
})

/** A made-up format with a bit of everything. */
export const schoolFormat = formatOf(
  'school',
  [spells, facts, schools, plainLayout('notes', { note: column({ required: 'always' }) })],
  [spell, completion, student, days, homeless, school],
  {
    options: { system: { description: 'Name of the system.', example: 'x' } },
    notes: ['Nothing in it is real.'],
  },
)
