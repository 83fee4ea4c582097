import { calpads } from '@nrec-align/format-calpads'
import type { Issue } from '@nrec-align/mapping'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossRecordChecks } from '../../src/checks/registry.ts'
import { type CalpadsRow, calpadsFile, senr } from '../support/calpads.ts'
import { ran, source } from '../support/run.ts'

const day = fc.constantFrom('20190814', '20190901', '20190902', '20191004', '20191005', '20191104', '20200106')

/** Every row has a number of its own, so that a finding can be told by the rows it is about and not by their places. */
const rows = fc.array(
  fc.record({
    ssid: fc.constantFrom('9900000001', '9900000002', '9900000003'),
    school: fc.constantFrom('9900012', '9900013'),
    begin: day,
    end: fc.option(day, { nil: '' }),
    kind: fc.constantFrom('10', '10', '20'),
    first: fc.constantFrom('Testa', 'Mock'),
    last: fc.constantFrom('Specimen', 'Example'),
    born: fc.constantFrom('20070302', '20101224'),
  }),
  { minLength: 2, maxLength: 8 },
)

/** Row numbers name a row; the key of an enrollment is in a file once, so that none is a repeat of another. */
const numbered = (drawn: typeof rows extends fc.Arbitrary<infer R> ? R : never): readonly CalpadsRow[] => {
  const keys = new Set<string>()
  return drawn.flatMap(({ ssid, school, begin, end, kind, first, last, born }, at) => {
    const key = [ssid, school, begin, kind].join()
    if (keys.has(key) || (end !== '' && end < begin)) return []
    keys.add(key)
    return [
      senr({
        'Local Record ID': String(at),
        SSID: ssid,
        'School of Attendance': school,
        'Enrollment Start Date': begin,
        'Enrollment Exit Date': end,
        'Student Exit Reason Code': end === '' ? '' : 'T160',
        'Enrollment Status Code': kind,
        'Student Legal First Name': first,
        'Student Legal Last Name': last,
        'Student Birth Date': born,
      }),
    ]
  })
}

/** What a finding compares: for enrollments the rows themselves, for people who they are. */
const told = (issue: Issue, given: readonly CalpadsRow[]): string => {
  const rowOf = (record: number | undefined): CalpadsRow => given[(record ?? 0) - 1] ?? {}
  const two = [rowOf(issue.record), rowOf(issue.related?.record)]
  const isAboutEnrollments = issue.code.endsWith('enrollment')
  const names = two.map((row) =>
    isAboutEnrollments
      ? row['Local Record ID']
      : [
          row['SSID'],
          row['Student Birth Date'],
          row['Student Legal First Name'],
          row['Student Legal Last Name'],
        ].join(),
  )
  return `${issue.code} ${(isAboutEnrollments ? names : names.sort()).join(' / ')}`
}

const findings = async (given: readonly CalpadsRow[]): Promise<readonly string[]> => {
  const { issues } = await ran({ sources: [source(calpads(), [calpadsFile('senr', given)])], to: 'canonical' })
  const codes = crossRecordChecks.map(({ code }) => code)
  return issues.flatMap((issue) => (codes.includes(issue.code) ? [told(issue, given)] : [])).sort()
}

const shuffled = rows
  .map(numbered)
  .filter(({ length }) => length > 0)
  .chain((given) => {
    return fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length }))
  })

test('shuffling the records changes no finding about enrollments, or about two people under one identifier', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ([given, other]) => {
      const isStable = (one: string): boolean => !one.startsWith('possible-duplicate-person')
      expect((await findings(other)).filter(isStable)).toEqual((await findings(given)).filter(isStable))
    }),
    { numRuns: 60 },
  )
})

test('nor about one person with two identifiers, where each identifier has one name', async () => {
  const named = (row: CalpadsRow): CalpadsRow => ({
    ...row,
    'Student Legal First Name': row['SSID'] === '9900000003' ? 'Mock' : 'Testa',
    'Student Legal Last Name': 'Specimen',
    'Student Birth Date': '20070302',
  })
  await fc.assert(
    fc.asyncProperty(shuffled, async ([given, other]) => {
      expect(await findings(other.map(named))).toEqual(await findings(given.map(named)))
    }),
    { numRuns: 40 },
  )
})
