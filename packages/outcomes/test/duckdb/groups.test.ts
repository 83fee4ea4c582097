import { averageDailyAttendance, figureId, suspension } from '@nrec-align/outcomes'
import type { ComputeOptions } from '@nrec-align/outcomes/duckdb'
import { describe, expect, test } from 'vitest'
import { compute, records, shown, sums } from './compute.ts'

const out = suspension({ actions: ['out-of-school-suspension'], counts: 'any' })
const known = {
  disciplineAction: records({ student: 'testa', school: 'a', action: 'out-of-school-suspension', begin: '2024-10-01' }),
}

const enrolled = (student: string, gradeLevel = '06') => ({ student, school: 'a', schoolYear: 2025, gradeLevel })
const names = ['testa', 'testb', 'testc', 'testd', 'teste', 'testf']

const grouped = async (
  subgroups: ComputeOptions['subgroups'],
  more: Readonly<Record<string, readonly object[]>>,
  options: Partial<ComputeOptions> = {},
) =>
  compute(
    out,
    { ...known, enrollment: records(...names.map((name) => enrolled(name))), ...more },
    { by: ['school'], ...(subgroups && { subgroups }), ...options },
  )

test('race is one category: Hispanic before all, several before one, the list before what is stated', async () => {
  const person = [
    { id: 'testa', hispanicLatino: true, races: ['white', 'asian'], student: {} },
    { id: 'testb', hispanicLatino: false, races: ['white', 'asian'], student: {} },
    { id: 'testc', races: ['asian'], raceRollup: 'white', student: {} },
    { id: 'testd', raceRollup: 'filipino', student: {} },
    { id: 'teste', races: ['middle-eastern-or-north-african'], student: {} },
    { id: 'testf', student: {} },
  ]
  const result = await grouped(['race'], { person })
  expect(shown(result)).toEqual({
    'a 2025': '1/6',
    'a 2025 race=hispanic': '1/1',
    'a 2025 race=two-or-more': '0/1',
    'a 2025 race=asian': '0/1',
    'a 2025 race=filipino': '0/1',
    'a 2025 race=other': '0/1',
    'a 2025 race=unknown': '0/1',
  })
  expect(result.relations).toHaveLength(1)
  expect(result.relations[0]?.parts).toHaveLength(6)
})

describe('a status', () => {
  const status = (student: string, value: string, more: object = { schoolYear: 2025 }) => ({
    student,
    kind: 'english-learner',
    value,
    ...more,
  })

  test('holds in the years of its days, and says most where it says several things', async () => {
    const studentStatus = records(
      status('testa', 'yes', { begin: '2023-08-14', end: '2024-07-01' }),
      status('testb', 'yes', { begin: '2023-08-14', end: '2024-06-30' }),
      status('testc', 'no'),
      status('testc', 'yes', { begin: '2025-01-10' }),
      status('testd', 'undetermined'),
      status('teste', 'former'),
    )
    expect(shown(await grouped(['english-learner'], { studentStatus }))).toEqual({
      'a 2025': '1/6',
      'a 2025 english-learner=yes': '1/2',
      'a 2025 english-learner=former': '0/1',
      'a 2025 english-learner=unknown': '0/3',
    })
  })

  test('of which only the yes is told may count silence as no', async () => {
    const studentStatus = records(status('testb', 'yes'))
    const options = { silentMeansNo: ['english-learner'] } as const
    expect(shown(await grouped(['english-learner'], { studentStatus }, options))).toEqual({
      'a 2025': '1/6',
      'a 2025 english-learner=yes': '0/1',
      'a 2025 english-learner=no': '1/5',
    })
  })

  test('of meals speaks of economic disadvantage, of unaccompanied youth of homelessness', async () => {
    const studentStatus = records(
      { student: 'testa', kind: 'meal-eligibility', value: 'yes', schoolYear: 2025 },
      { student: 'testb', kind: 'unaccompanied-youth', value: 'yes', schoolYear: 2025 },
    )
    expect(shown(await grouped(['economic', 'homeless'], { studentStatus }))).toMatchObject({
      'a 2025 economic=yes': '1/1',
      'a 2025 homeless=yes': '0/1',
    })
  })
})

test('groupings are crossed on demand, and add up along each', async () => {
  const person = names.map((id, index) => ({ id, sex: index < 3 ? 'female' : 'male', student: {} }))
  const enrollment = records(...names.map((name, index) => enrolled(name, index % 2 === 0 ? '06' : '07')))
  const result = await compute(
    out,
    { ...known, enrollment, person },
    { by: ['school'], subgroups: ['sex', ['sex', 'grade']] },
  )
  expect(shown(result)).toEqual({
    'a 2025': '1/6',
    'a 2025 sex=female': '1/3',
    'a 2025 sex=male': '0/3',
    'a 2025 grade=06 sex=female': '1/2',
    'a 2025 grade=06 sex=male': '0/1',
    'a 2025 grade=07 sex=female': '0/1',
    'a 2025 grade=07 sex=male': '0/2',
  })
  expect(sums(result, figureId)).toEqual([
    'subgroups: a 2025 = a 2025 sex=female + a 2025 sex=male',
    'subgroups: a 2025 sex=female = a 2025 grade=06 sex=female + a 2025 grade=07 sex=female',
    'subgroups: a 2025 sex=male = a 2025 grade=06 sex=male + a 2025 grade=07 sex=male',
  ])
})

test('those who take part in a program and those who do not are two groups of everybody, each program by itself', async () => {
  const participation = records(
    { participant: 'testa', programKind: 'after-school', begin: '2024-09-01' },
    { participant: 'testb', programKind: 'after-school', begin: '2024-09-01' },
    { participant: 'testb', programKind: 'health', begin: '2024-09-01' },
  )
  const result = await grouped(
    [
      { dimension: 'participation', programKind: 'after-school' },
      { dimension: 'participation', programKind: 'health' },
    ],
    { participation },
  )
  expect(shown(result)).toEqual({
    'a 2025': '1/6',
    'a 2025 participation=after-school': '1/2',
    'a 2025 participation=not-after-school': '0/4',
    'a 2025 participation=health': '0/1',
    'a 2025 participation=not-health': '1/5',
  })
  expect(sums(result, figureId)).toHaveLength(2)
})

test('groups by dosage begin at their lower ends', async () => {
  const delivery = (participant: string, quantity: string) => ({
    participant,
    service: 'circle',
    date: '2024-10-01',
    quantity,
  })
  const more = {
    service: [{ id: 'circle', name: 'Example circle', unit: 'hour' }],
    serviceDelivery: records(delivery('testa', '30'), delivery('testb', '29.99'), delivery('testc', '0.5')),
  }
  const result = await grouped([{ dimension: 'dosage', service: 'circle', unit: 'hour', from: [1, 30] }], more)
  expect(shown(result)).toEqual({
    'a 2025': '1/6',
    'a 2025 dosage=hour-30-or-more': '1/1',
    'a 2025 dosage=hour-1-to-29': '0/1',
    'a 2025 dosage=hour-under-1': '0/1',
    'a 2025 dosage=none': '0/3',
  })
})

test('the grade of the facts goes before that of the year', async () => {
  const result = await compute(
    averageDailyAttendance(),
    {
      enrollment: records(enrolled('testa', '07')),
      attendanceSummary: records({
        student: 'testa',
        organization: 'a',
        schoolYear: 2025,
        gradeLevel: '06',
        daysEnrolled: '10',
        daysPresent: '9',
      }),
    },
    { by: ['school'], subgroups: ['grade'] },
  )
  expect(shown(result)).toMatchObject({ 'a 2025 grade=06': '9/10' })
})
