import { detect } from '@nrec-align/convert'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { peims } from '../src/index.ts'
import { studentId } from './support/hashed.ts'
import { countsOf, type Entity, fixture, options, read, textOf } from './support/read.ts'

const fall = await read(fixture('clean/PEIMS-2013-14.txt'))

const first = studentId('999001', 'S77770001')
const second = studentId('999001', '988770002')

const of = (kind: string, student: string): readonly Entity[] =>
  fall.entities(kind).filter((entity) => entity['student'] === student)

const statusesOf = (student: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    of('studentStatus', student).map(({ kind, value, detail }) => [
      kind,
      detail === undefined ? value : [value, detail],
    ]),
  )

test('four kinds of records in one file; the mark at its end is no record', () => {
  expect(textOf('clean/PEIMS-2013-14.txt').endsWith('\r\n\x1a')).toBe(true)
  expect(countsOf(fall)).toEqual({ '100': [4, 0, 0], '101': [4, 0, 0], '110': [4, 0, 0], '203': [4, 0, 0] })
  expect(fall.findings).toEqual([])
})

describe('a student', () => {
  const people = new Map(fall.entities('person').map((person) => [person['id'], person]))

  test('is put together from the records of one district by the hash of the number', () => {
    expect(people.get(first)).toMatchObject({
      firstName: 'TESTA',
      middleName: 'ANN',
      lastName: 'EXAMPLE',
      birthDate: '2000-03-15',
      sex: 'female',
      hispanicLatino: false,
      races: ['white'],
    })
    expect(people.get(first)?.['identifiers']).toContainEqual({
      system: 'local@us-tx.district.999001',
      value: '000000001',
    })
    expect(people.get(second)).toMatchObject({
      firstName: 'TESTB',
      sex: 'male',
      hispanicLatino: true,
      races: ['american-indian-or-alaska-native', 'white'],
    })
  })

  test('is another one in another district, even under the same number', () => {
    expect(people.get(studentId('999002', 'S77770001'))).toMatchObject({ firstName: 'TESTD', lastName: 'SAMPLE' })
    // Four of the fall, and three leavers who are not enrolled in it.
    expect(people.size).toBe(7)
  })
})

describe('an enrollment', () => {
  test('of the fall is one, told by 101 and by 110', () => {
    expect(of('enrollment', second)).toHaveLength(1)
    expect(of('enrollment', second)[0]).toMatchObject({
      school: 'us-tx.campus/999001041',
      schoolYear: 2014,
      gradeLevel: '09',
      end: '2013-10-25',
      countsInMembership: false,
    })
    expect(of('enrollment', studentId('999001', 'S77770003'))[0]).toMatchObject({
      gradeLevel: 'PR',
      countsInMembership: true,
    })
  })

  test('that ended is of the year before the collection', () => {
    const [left, ...others] = of('enrollment', studentId('999001', 'S77770011'))
    expect(others).toEqual([])
    expect(left).toMatchObject({ schoolYear: 2013, exitType: 'graduated', exitOutcome: 'graduate' })
    const years = of('enrollment', first).map(({ schoolYear, exitType }) => [schoolYear, exitType])
    expect(years).toEqual([
      [2014, undefined],
      [2013, 'transfer-home-school'],
    ])
  })

  test('98 may hide a dropout; 24 implies no outcome', () => {
    expect(of('enrollment', studentId('999001', '988770012'))[0]).toMatchObject({
      exitType: 'unknown',
      exitOutcome: 'dropout',
    })
    const [college] = of('enrollment', studentId('999001', 'S77770013'))
    expect(college).toMatchObject({ exitType: 'transfer-postsecondary' })
    expect(college).not.toHaveProperty('exitOutcome')
  })

  test('without options has no school year', async () => {
    const bare = await read(fixture('clean/PEIMS-2013-14.txt'), {
      from: peims({ options: { hashKey: options.hashKey } }),
    })
    expect(bare.entities('enrollment').map(({ schoolYear }) => schoolYear)).not.toContain(2014)
  })
})

describe('statuses', () => {
  test('a reported no is told, and a code stays as the detail', () => {
    expect(statusesOf(first)).toEqual({
      migrant: 'no',
      'economically-disadvantaged': ['no', '00'],
      'english-learner': ['no', '0'],
      'at-risk': 'no',
      disability: 'no',
      gifted: 'yes',
      dyslexia: 'no',
      immigrant: 'no',
    })
    expect(statusesOf(second)).toEqual({
      migrant: 'yes',
      'economically-disadvantaged': ['yes', '01'],
      'english-learner': ['monitored', 'F'],
      'at-risk': 'yes',
      disability: 'yes',
      gifted: 'no',
      dyslexia: 'yes',
      immigrant: 'yes',
    })
  })

  test('are of the year and the district that reported them', () => {
    expect(of('studentStatus', first)[0]).toMatchObject({ schoolYear: 2014, organization: 'us-tx.district/999001' })
  })
})

test('a graduation has a month and no day', () => {
  expect(fall.entities('completion')).toHaveLength(1)
  expect(fall.entities('completion')[0]).toMatchObject({
    student: studentId('999001', 'S77770011'),
    school: 'us-tx.campus/999001001',
    date: '2013-06',
    kind: 'regular-diploma',
  })
})

describe('records that take turns', () => {
  test('are told apart one by one; blanks at their end may be cut off', async () => {
    const later = await read(fixture('interleaved/PEIMS-by-student.txt'), {
      from: peims({ options: { ...options, schoolYear: '2016' } }),
    })
    expect(countsOf(later)).toMatchObject({ '100': [3, 0, 0], '101': [2, 0, 0], '110': [3, 0, 0] })
    expect(later.findings).toEqual([])
    const learners = later.entities('studentStatus').filter(({ kind }) => kind === 'english-learner')
    expect(learners.map(({ value, detail }) => [value, detail])).toEqual([
      ['monitored', '3'],
      ['monitored', '4'],
      ['former', '5'],
    ])
  })

  test('codes that came later are out of date in 2013-14', async () => {
    const early = await read(fixture('interleaved/PEIMS-by-student.txt'))
    expect(early.findings).toEqual([3, 6, 8].map((record) => `110 ${record} LEP-INDICATOR-CODE code-out-of-date`))
  })
})

describe('one fault a record', async () => {
  const dirty = await read(fixture('dirty/PEIMS-one-fault-a-record.txt'))

  /** Worked by hand from the layouts and the tables. */
  test('is found where it is', () => {
    expect(dirty.findings).toEqual([
      '100 2 STUDENT-ID missing-key',
      '100 3 DISTRICT-ID wrong-length',
      '100 4 - wrong-record-length',
      '101 5 SEX-CODE unknown-code',
      '101 6 DATE-OF-BIRTH invalid-date',
      '101 7 GRADE-LEVEL-CODE unknown-code',
      '101 8 CAMPUS-ID-OF-ENROLLMENT leading-zeros-lost',
      '101 9 WHITE-CODE unknown-code',
      '101 10 MIGRANT-INDICATOR-CODE unknown-code',
      '101 11 ECONOMIC-DISADVANTAGE-CODE unknown-code',
      '110 12 LEP-INDICATOR-CODE code-out-of-date',
      '110 13 LEP-INDICATOR-CODE unknown-code',
      '110 14 ADA-ELIGIBILITY-CODE unknown-code',
      '203 15 LEAVER-REASON-CODE unknown-code',
      '203 16 DATE-OF-GRADUATION invalid-date',
      '100 18 - duplicate-key',
    ])
  })

  test('a record of another type is skipped and counted', () => {
    const skipped = dirty.report.sources
      .flatMap(({ files }) => files)
      .flatMap(({ skippedBecause }) => Object.entries(skippedBecause))
    expect(skipped).toEqual([['no-layout-for-this-kind', 1]])
  })

  test('what is set aside has its other cells as they stood', () => {
    const kept = dirty.files.get('rejects/fall/PEIMS-one-fault-a-record.txt')?.split('\r\n')
    expect(kept).toContain(`10099901 ${' '.repeat(9)}TESTF${' '.repeat(26)}EXAMPLE${' '.repeat(24)}`)
  })
})

describe('a file is known by its records', () => {
  const recognised = async (text: string): Promise<boolean | undefined> =>
    (await detect(inputFile('unnamed.txt', text), [peims]))[0]?.recognised

  test('whatever it is called', async () => {
    expect(await recognised(textOf('clean/PEIMS-2013-14.txt'))).toBe(true)
    expect(await recognised(textOf('interleaved/PEIMS-by-student.txt'))).toBe(true)
  })

  test('and records of other types alone are not taken for it', async () => {
    expect(await recognised('010999001SOMETHING ELSE\r\n')).toBe(false)
  })
})
