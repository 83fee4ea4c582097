import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { describe, expect, test } from 'vitest'
import { type CalpadsRow, calpadsFile, senr } from './support/calpads.ts'
import { type Files, roleOfStudent, rosterFiles, school, user } from './support/oneroster.ts'
import { ran, source } from './support/run.ts'

const fromState = (...rows: readonly CalpadsRow[]) =>
  ran({ sources: [source(calpads(), [calpadsFile('senr', rows)])], to: 'canonical' })

const fromRoster = (files: Files) =>
  ran({ sources: [source(oneroster({ options: { source: 'sis' } }), rosterFiles(files))], to: 'canonical' })

describe('the school year of an enrollment follows from its first day', () => {
  test.each([
    ['2025-06-30', 2025],
    ['2025-07-01', 2026],
    ['2026-01-15', 2026],
  ])('%s is in %i', async (beginDate, year) => {
    const run = await fromRoster({
      orgs: [school('s')],
      users: [user('u')],
      roles: [roleOfStudent('r', 'u', 's', { beginDate })],
    })
    expect(run.entities('enrollment')[0]?.['schoolYear']).toBe(year)
  })

  test('a stated school year is never touched', async () => {
    const run = await fromState(senr({ 'Academic Year ID': '2020-2021' }))
    expect(run.entities('enrollment')[0]?.['schoolYear']).toBe(2021)
  })
})

describe('grade levels go between a student and the enrollments', () => {
  const gradeOf = async (...rows: readonly CalpadsRow[]) => {
    const [person] = (await fromState(...rows)).entities('person')
    return (person?.['student'] as { gradeLevel?: string } | undefined)?.gradeLevel ?? person?.['gradeLevel']
  }

  test('the student has that of the latest enrollment', async () => {
    const closed = { 'Enrollment Exit Date': '20191220', 'Student Exit Reason Code': 'T160' }
    expect(
      await gradeOf(
        senr({ ...closed, 'Grade Level Code': '07' }),
        senr({ 'Enrollment Start Date': '20200106', 'Grade Level Code': '08' }),
      ),
    ).toBe('08')
  })

  test('an open enrollment counts before a closed one that began later', async () => {
    const closed = {
      'Enrollment Start Date': '20200106',
      'Enrollment Exit Date': '20200301',
      'Student Exit Reason Code': 'T160',
    }
    expect(await gradeOf(senr({ 'Grade Level Code': '07' }), senr({ ...closed, 'Grade Level Code': '08' }))).toBe('07')
  })

  test('the one open enrollment has that of the student, an earlier one has none', async () => {
    const run = await fromRoster({
      orgs: [school('s')],
      users: [user('u', { grades: '05' })],
      roles: [
        roleOfStudent('old', 'u', 's', { beginDate: '2024-08-12', endDate: '2025-06-07' }),
        roleOfStudent('new', 'u', 's', { beginDate: '2025-08-11' }),
      ],
    })
    const grades = new Map(run.entities('enrollment').map(({ begin, gradeLevel }) => [begin, gradeLevel]))
    expect(grades).toEqual(
      new Map([
        ['2024-08-12', undefined],
        ['2025-08-11', '05'],
      ]),
    )
  })
})

test('the district of a school is its parent, where that is a district', async () => {
  const orgs = [
    { sourcedId: 'd', name: 'District', type: 'district' },
    { sourcedId: 'o', name: 'Office', type: 'department', parentSourcedId: 'd' },
    school('one', { parentSourcedId: 'd' }),
    school('two', { parentSourcedId: 'o' }),
  ]
  const run = await fromRoster({ orgs })
  const byId = new Map(run.entities('organization').map((body) => [body['id'], body]))
  const district = (id: string) =>
    (byId.get(`oneroster.sourced-id@sis/${id}`)?.['school'] as { district?: string } | undefined)?.district
  expect(district('one')).toBe('oneroster.sourced-id@sis/d')
  expect(district('two')).toBeUndefined()
})

describe('the class and the session of a mark are those of the work that is marked', () => {
  const item = { sourcedId: 'i', title: 'Work', assignDate: '2025-09-01', dueDate: '2025-09-08' }
  const mark = { lineItemSourcedId: 'i', studentSourcedId: 'u', scoreStatus: 'submitted', scoreDate: '2025-09-08' }
  const id = (sourcedId: string) => `oneroster.sourced-id@sis/${sourcedId}`
  const marks = async (results: Files[string], lineItems: Files[string]) => {
    const run = await fromRoster({ results, lineItems })
    return run.entities('courseGrade').map(({ assignment, section, session }) => [assignment, section, session])
  }
  const work = {
    ...item,
    classSourcedId: 'c',
    categorySourcedId: 'k',
    academicSessionSourcedId: 't',
    schoolSourcedId: 's',
  }

  test('in whatever order the files come', async () => {
    expect(await marks([{ ...mark, sourcedId: 'r' }], [work])).toEqual([[id('i'), id('c'), id('t')]])
  })

  test('a stated class is never touched', async () => {
    expect(await marks([{ ...mark, sourcedId: 'r', classSourcedId: 'other' }], [work])).toEqual([
      [id('i'), id('other'), id('t')],
    ])
  })

  test('work that no file describes has neither', async () => {
    expect(await marks([{ ...mark, sourcedId: 'r', lineItemSourcedId: 'x' }], [work])).toEqual([
      [id('x'), undefined, undefined],
    ])
  })
})
