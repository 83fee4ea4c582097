import { existsSync, readFileSync } from 'node:fs'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { read } from './support/run.ts'

const place = new URL(
  '../../../../../shared/samples/assessments/KRA__KRA_sample_file_deidentified.csv',
  import.meta.url,
)

const here = existsSync(place)

const bytes = here ? new Uint8Array(readFileSync(place)) : new Uint8Array()

/** The file taken apart: nothing in it is quoted. The decoder takes the mark at the beginning away. */
const [header = [], ...records] = new TextDecoder()
  .decode(bytes)
  .split(/\r?\n/)
  .filter((line) => line !== '')
  .map((line) => line.split(','))

const cell = (record: number, column: string): string => records[record]?.[header.indexOf(column)]?.trim() ?? ''

const iso = (text: string): string => {
  const [month = '', day = '', year = ''] = text.split('/')
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const file = inputFile('KRA__KRA_sample_file_deidentified.csv', bytes)

/** The de-identified sample file; it lies beside the repository and is not part of it. */
describe.skipIf(!here)('the de-identified sample file', () => {
  test('every record is read, and nothing is wrong with one', async () => {
    const { report, findings } = await read(file)
    const { in: all, converted, skipped, rejected } = report.dispositions.read
    expect([all, converted + skipped + rejected, converted]).toEqual(Array(3).fill(records.length))
    expect(findings).toEqual([])
  })

  test('children, schools, days and scores are those of the file', async () => {
    const { entities } = await read(file)
    const [results, people] = [entities('assessmentResult'), entities('person')]
    expect([results.length, people.length]).toEqual([records.length, records.length])
    for (const [record, result] of results.entries()) {
      expect(result).toMatchObject({
        assessment: 'kra:KRA',
        organization: `local@sample-state.schools/${cell(record, 'DistrictCode')}-${cell(record, 'SchoolCode')}`,
        date: iso(cell(record, 'DateTaken')),
        schoolYear: Number(cell(record, 'SchoolYear')),
        performanceLevel: cell(record, 'PerformanceLevelDescriptor'),
        scoreStatus: 'complete',
      })
      expect(result['scores']).toEqual([
        { metric: 'scale', value: cell(record, 'OverallScore') },
        ...['SF', 'LL', 'MA', 'PD'].map((part) => ({
          subscale: part,
          metric: 'scale',
          value: cell(record, `${part}Score`),
        })),
      ])
      expect(people[record]).toMatchObject({
        identifiers: [
          { system: 'local@sample-district', value: cell(record, 'PS_StudentID') },
          { system: 'us-sc.suns', value: cell(record, 'StudentSUNS') },
        ],
        birthDate: iso(cell(record, 'DOB')),
        firstName: cell(record, 'FirstName'),
        lastName: cell(record, 'LastName'),
      })
    }
  })
})
