import { withoutSources } from '@nrec-align/testkit'
import { describe, expect, test } from 'vitest'
import { fixture, read } from './support/read.ts'

const DETAIL = 'clean/099999_099999-1-DETAIL-EFFDT-20240401-RUNDT-20240402.csv'

const terms = (run: Awaited<ReturnType<typeof read>>) =>
  run.entities('postsecondaryEnrollment').map((one) => {
    const { id: _, ...rest } = withoutSources(one)
    return rest
  })

describe('the detail file', () => {
  test('terms and awards of each student, at colleges that are told apart', async () => {
    const run = await read([fixture(DETAIL)])
    expect(run.findings).toEqual([])
    expect(terms(run)).toEqual([
      {
        student: 'local@sampleton/S-0001',
        college: 'local@nsc.college/099001-00',
        begin: '2023-09-05',
        end: '2023-12-20',
        status: 'full-time',
        graduated: false,
      },
      {
        student: 'local@sampleton/S-0001',
        college: 'local@nsc.college/099001-00',
        begin: '2024-01-15',
        end: '2024-05-10',
        graduated: false,
      },
      {
        student: 'local@sampleton/S-0001',
        college: 'local@nsc.college/099002-01',
        graduated: true,
        graduationDate: '2025-06-01',
        degreeTitle: 'ASSOCIATE OF SAMPLES',
      },
      {
        student: 'local@sampleton/S-0002',
        college: 'local@nsc.college/099002-01',
        begin: '2023-08-28',
        end: '2023-12-15',
        status: 'half-time',
        graduated: false,
      },
    ])
    expect(
      run.entities('organization').map(({ name, type, control, stateCode }) => [name, type, control, stateCode]),
    ).toEqual([
      ['INVENTED COLLEGE', 'college-4-year', 'public', 'WI'],
      ['MADE UP INSTITUTE', 'college-2-year', 'private', 'MN'],
    ])
  })

  test('a student whom no college knows is counted, and has no term', async () => {
    const { report } = await read([fixture(DETAIL)])
    expect(report.dispositions.read).toMatchObject({ in: 5, converted: 4, skipped: 1 })
  })

  test.each(['clean-high-school/099999-2-DETAIL.csv', 'clean-capitals/099999-3-DETAIL.csv'])(
    '%s says the same with other names',
    async (path) => {
      const run = await read([fixture(path)])
      expect(run.findings).toEqual([])
      expect(terms(run)).toEqual([
        {
          student: 'local@sampleton/S-0001',
          college: 'local@nsc.college/099001-00',
          begin: '2023-09-05',
          end: '2023-12-20',
          status: 'three-quarter-time',
          graduated: false,
        },
        {
          student: 'local@sampleton/S-0001',
          college: 'local@nsc.college/099001-00',
          graduated: true,
          graduationDate: '2027-06-01',
          degreeTitle: 'BACHELOR OF SAMPLES',
        },
      ])
    },
  )

  test('what is wrong with a row', async () => {
    expect((await read([fixture('dirty/099999-4-DETAIL.csv')])).findings).toEqual([
      '1 Enrollment Begin invalid-date',
      '2 Enrollment Status unknown-code',
      '3 Graduated? unknown-code',
      '4 College State unknown-code',
      '5 Record Found Y/N unknown-record-type',
      '6 Requester Return Field missing-required',
      '6 Requester Return Field missing-key',
      '7 Public / Private unknown-code',
    ])
  })
})

describe('the graduates file', () => {
  test('each diploma, its day and its school; a block where there is one', async () => {
    const run = await read([fixture('clean/graduates-2023.txt')])
    expect(run.findings).toEqual([])
    expect(run.entities('completion').map(({ kind, diplomaType }) => `${kind} ${diplomaType}`)).toEqual([
      'regular-diploma regular',
      'regular-diploma advanced',
      'regular-diploma international-baccalaureate',
      'alternate-diploma modified',
      'equivalency ged',
      'equivalency equivalency',
      'certificate career-technical',
      'certificate other',
    ])
    expect(run.entities('completion')[0]).toMatchObject({
      student: 'local@sampleton/S-0001',
      school: 'local@act/999001',
      date: '2023-06-01',
    })
    expect(run.entities('consent').map(({ subject, basis }) => [subject, basis])).toEqual([
      ['local@sampleton/S-0002', 'blocked'],
    ])
  })
})

test('the request file names students', async () => {
  const run = await read([fixture('clean/request-2023.txt')])
  expect(run.findings).toEqual([])
  expect(
    run.entities('person').map(({ id, firstName, middleName, birthDate }) => [id, firstName, middleName, birthDate]),
  ).toEqual([
    ['local@sampleton/S-0001', 'Testa', 'Q', '2005-01-01'],
    ['local@sampleton/S-0002', 'Mocka', undefined, '2005-01-02'],
  ])
})
