import { plainRun, RecordWriter } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { bindingsOf, findingsOf, layoutOf, readerOf, recordsOf, valuesOf } from './read-fixture.ts'

const clean = (id: string): string[][] => recordsOf(`clean/sample-district-${id.toUpperCase()}.txt`)

/** The values of one record of a clean file, told by its Local Record ID. */
const valuesOfRecord = (id: string, localRecordId: string): Map<string, string> => {
  const record = clean(id).find((cells) => cells[2] === localRecordId)
  const reader = readerOf(id)
  reader.read(record ?? [])
  return valuesOf(reader)
}

test.each([
  ['senr', 43],
  ['sinf', 41],
  ['sela', 16],
  ['sprg', 23],
  ['stas', 36],
])('%s: all %i records are read without a finding', (id, count) => {
  const reader = readerOf(id)
  const records = clean(id)
  expect(records).toHaveLength(count)
  for (const cells of records) {
    expect([cells[2], reader.read(cells), findingsOf(reader)]).toEqual([cells[2], 'converted', []])
  }
})

test('a graduate: enrollment, outcome and completion from one row', () => {
  const values = valuesOfRecord('senr', 'R0039')
  expect(values.get('enrollment school.us-ca.cds')).toBe('99123459900011')
  expect(values.get('enrollment school.district.us-ca.cd')).toBe('9912345')
  expect(values.get('enrollment student.us-ca.ssid')).toBe('9900000039')
  expect(values.get('enrollment student.local@us-ca.cd.9912345')).toBe('S0039')
  expect(values.get('enrollment schoolYear')).toBe('2020')
  expect(values.get('enrollment exitType')).toBe('completed')
  expect(values.get('enrollment exitOutcome')).toBe('graduate')
  expect(values.get('completion kind')).toBe('regular-diploma')
  expect(values.get('completion date')).toBe('2020-06-05')
  expect(values.get('completion endorsements')?.split('|')).toEqual([
    'university-course-requirements',
    'golden-state-seal-merit',
    'seal-of-biliteracy',
    'workforce-readiness-certificate',
  ])
})

test('an adult education diploma is told from other equivalencies', () => {
  const adult = valuesOfRecord('senr', 'R0035')
  expect([adult.get('completion kind'), adult.get('completion diplomaType')]).toEqual([
    'equivalency',
    'adult-education',
  ])
  const other = valuesOfRecord('senr', 'R0037')
  expect([other.get('completion kind'), other.get('completion diplomaType')]).toEqual(['equivalency', undefined])
})

test('a promotion is no completion', () => {
  const values = valuesOfRecord('senr', 'R0020')
  expect(values.get('enrollment exitOutcome')).toBe('continuing')
  expect([...values.keys()].filter((key) => key.startsWith('completion'))).toEqual([])
})

test('a grade change and the turn of the year are not departures', () => {
  expect(valuesOfRecord('senr', 'R0032').get('enrollment exitOutcome')).toBe('continuing')
  expect(valuesOfRecord('senr', 'R0019').get('enrollment exitOutcome')).toBe('continuing')
})

test('a nonpublic school is known by its own code, an uncertified one by none', () => {
  const certified = valuesOfRecord('senr', 'R0017')
  expect(certified.get('enrollment school.us-ca.school7')).toBe('9900099')
  expect(certified.get('enrollment school.us-ca.cds')).toBeUndefined()
  const uncertified = valuesOfRecord('senr', 'R0016')
  expect(uncertified.get('enrollment school.us-ca.school7')).toBeUndefined()
})

test('a student without a state identifier is known by the local one', () => {
  const values = valuesOfRecord('senr', 'R0015')
  expect(values.get('enrollment student.us-ca.ssid')).toBeUndefined()
  expect(values.get('enrollment student.local@us-ca.cd.9912345')).toBe('S0015')
})

test('detailed races roll up without repeats, Filipino into Asian', () => {
  expect(valuesOfRecord('sinf', 'I0004').get('student races')).toBe('asian')
  expect(valuesOfRecord('sinf', 'I0005').get('student races')).toBe('asian')
  expect(valuesOfRecord('sinf', 'I0006').get('student races')).toBe('native-hawaiian-or-pacific-islander')
  expect(valuesOfRecord('sinf', 'I0007').get('student races')?.split('|')).toEqual([
    'white',
    'black-or-african-american',
    'asian',
  ])
})

test('one row of student information gives the student, a recent arrival and two guardians', () => {
  const values = valuesOfRecord('sinf', 'I0018')
  expect(values.get('student addresses[residence].state')).toBe('CA')
  expect(values.get('student birthPlace.stateProvince')).toBe('MX-BCN')
  expect(values.get('recent-arrival value')).toBe('yes')
  expect(values.get('guardian-1 person.firstName')).toBe('Parenta')
  expect(values.get('guardian-2 person.lastName')).toBe('Ficticiño')
  expect(values.get('guardian-2 contactPriority')).toBe('2')
})

test('a row without guardians gives none', () => {
  expect([...valuesOfRecord('sinf', 'I0023').keys()].filter((key) => key.startsWith('guardian'))).toEqual([])
})

test('a former English learner keeps the state code as detail', () => {
  const values = valuesOfRecord('sela', 'E0010')
  expect(values.get('english-learner value')).toBe('former')
  expect(values.get('english-learner detail')).toBe('RFEP')
  expect(values.get('english-learner begin')).toBe('2020-02-10')
  expect(values.get('english-learner student.languages[home].language')).toBe('spa')
  expect(values.get('english-learner student.firstName')).toBeUndefined()
})

test('a homeless row states three things', () => {
  const values = valuesOfRecord('sprg', 'P0012')
  expect([values.get('homeless kind'), values.get('homeless detail')]).toEqual(['homeless', '100'])
  expect(values.get('unaccompanied-youth value')).toBe('yes')
  expect(values.get('runaway-youth value')).toBe('no')
})

test('free meals are a status, a language program is a participation', () => {
  const meals = valuesOfRecord('sprg', 'P0001')
  expect([meals.get('meals kind'), meals.get('meals detail'), meals.get('meals value')]).toEqual([
    'meal-eligibility',
    'free',
    'yes',
  ])
  expect(valuesOfRecord('sprg', 'P0020').get('participation programKind')).toBe('dual-language')
})

test('days are decimals without superfluous zeros', () => {
  // 180 expected − 2 out-of-school suspension − 5 excused − 0.5 unexcused
  const values = valuesOfRecord('stas', 'A0005')
  expect(values.get('attendance-summary daysEnrolled')).toBe('180')
  expect(values.get('attendance-summary daysPresent')).toBe('172.5')
  expect(values.get('attendance-summary daysUnexcused')).toBe('0.5')
})

const everything = 'everything'

/** Cells that a file made anew cannot give back, by hand from the tables and the carried columns. */
const noWayBack: Readonly<Record<string, Readonly<Record<string, typeof everything | readonly string[]>>>> = {
  senr: {
    'Local Record ID': everything,
    'School of Attendance': ['0000001'],
    'School of Attendance NPS': everything,
    'Grade Level Code': ['TD', 'UE'],
    'Student Exit Reason Code': ['E140', 'N470'],
    'Student School Completion Status': ['480'],
    'Student School Transfer Code': everything,
    'Postsecondary/Transition Status Indicator': everything,
    'Food Handler Certification Program Completion Indicator': everything,
    'Pre-Apprenticeship Program (non-certified) Completion Indicator': everything,
    'State or Federal Job Program Completion Indicator': everything,
    // A no beside a blank: without any endorsement the columns are written blank.
    'Student Met All UC and/or CSU Requirements Indicator': ['N'],
  },
  sinf: {
    'Local Record ID': everything,
    'School of Attendance': everything,
    'Academic Year ID': everything,
    'Student Race 1 Code': ['201', '400', '301'],
    'Student Race 2 Code': ['202'],
    'Student Race 3 Code': ['205'],
  },
  sela: {
    'Local Record ID': everything,
    'Student Legal First Name': everything,
    'Student Legal Last Name': everything,
    'Student Birth Date': everything,
    'Student Gender Code': everything,
    'Primary Language Code': everything,
  },
  sprg: {
    'Local Record ID': everything,
    'Student Legal First Name': everything,
    'Student Legal Last Name': everything,
    'Student Birth Date': everything,
    'Student Gender Code': everything,
    'Academic Year ID': everything,
    'Education Program Code': ['174', '300', '304', '305'],
    'Education Program Membership Code': everything,
    'Education Service Academic Year': everything,
    'Education Service Code': everything,
    'California Partnership Academy ID': everything,
  },
  stas: {
    'Local Record ID': everything,
    'Student Legal First Name': everything,
    'Student Legal Last Name': everything,
    'Student Birth Date': everything,
    'Student Gender Code': everything,
    'Hourly Attendance School Type Indicator': everything,
  },
}

/** Zeros at the end of a number are not kept. */
const plain = (cell: string): string =>
  /^[0-9]+\.[0-9]+$/.test(cell) ? cell.replace(/0+$/, '').replace(/\.$/, '') : cell

describe('what was read is written back, and nothing else is lost', () => {
  test.each(Object.entries(noWayBack))('%s', (id, exceptions) => {
    const reader = readerOf(id)
    const writer = new RecordWriter(layoutOf(id), bindingsOf(id), plainRun)
    const lost: Record<string, Set<string>> = {}
    for (const cells of clean(id)) {
      reader.read(cells)
      writer.begin()
      reader.emit((plan) => writer.encode(plan))
      reader.columns.names.forEach((column, place) => {
        const cell = cells[place] ?? ''
        if (plain(writer.cells[place] ?? '') === plain(cell) || exceptions[column] === everything) return
        lost[column] = (lost[column] ?? new Set()).add(cell)
      })
    }
    const listed = Object.entries(exceptions).filter(([, values]) => values !== everything)
    expect(lost).toEqual(Object.fromEntries(listed.map(([column, values]) => [column, new Set(values)])))
  })
})
