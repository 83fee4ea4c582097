import { existsSync, readFileSync } from 'node:fs'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { type Ran, read } from './support/run.ts'

const place = new URL(
  '../../../../../shared/samples/assessments/MAP_Growth__sample_anonymized_file.csv',
  import.meta.url,
)

const here = existsSync(place)

const bytes = here ? new Uint8Array(readFileSync(place)) : new Uint8Array()

/** The file taken apart by rules that hold for it: cells of records are quoted, those of the header are not, none has a mark inside. */
const table = new TextDecoder()
  .decode(bytes)
  .split(/\r?\n/)
  .filter((line) => line !== '')
  .map((line) => line.split(line.startsWith('"') ? /","/ : /,/).map((text) => text.replaceAll('"', '')))

const [header = [], ...records] = table

const cell = (record: number, column: string): string => records[record]?.[header.indexOf(column)] ?? ''

const file = inputFile('MAP_Growth__sample_anonymized_file.csv', bytes)

const chosen = {
  studentIdSystem: 'ed-fi.student-unique-id@sample',
  stateStudentIdSystem: 'us-tx.local-state-id@sample',
  schoolIdSystem: 'ed-fi.school-id@sample',
  districtIdSystem: 'ed-fi.local-education-agency-id@sample',
}

const none: Ran = { report: {} as Ran['report'], issues: [], files: new Map(), findings: [], entities: () => [] }

const ran = here ? await read({ map: file }, chosen) : none

/** The anonymized sample file; it lies beside the repository and is not part of it. */
describe.skipIf(!here)('the anonymized sample file', () => {
  test('every record is accounted for: the last one lacks its last cell', () => {
    const { in: all, converted, skipped, rejected } = ran.report.dispositions.read
    expect([all, converted + skipped + rejected]).toEqual([records.length, records.length])
    expect(rejected).toBe(records.filter((cells) => cells.length !== header.length).length)
    expect(ran.findings).toEqual([`map ${records.length} - wrong-column-count`])
  })

  test('students, days, scores and terms are those of the file', () => {
    const whole = records.flatMap((cells, record) => (cells.length === header.length ? [record] : []))
    const results = ran.entities('assessmentResult')
    const [season, year] = cell(0, 'TermName').split(' ')
    expect(results).toHaveLength(whole.length)
    for (const [index, record] of whole.entries()) {
      const [month, day, of] = cell(record, 'TestStartDate').split('/')
      expect(results[index]).toMatchObject({
        assessment: `nwea.map-growth:${cell(record, 'Course')}`,
        assessmentTitle: cell(record, 'TestName'),
        date: `${of}-${month}-${day}`,
        period: season?.toLowerCase(),
        schoolYear: Number(year?.slice(5)),
        performanceLevel: cell(record, 'AchievementQuintile'),
      })
      const scores = results[index]?.['scores'] as readonly Readonly<Record<string, string>>[]
      expect(scores[0]).toEqual({
        metric: 'rit',
        value: cell(record, 'TestRITScore'),
        standardError: cell(record, 'TestStandardError'),
      })
      for (const goal of ['Goal1', 'Goal2', 'Goal3', 'Goal4'].filter((name) => cell(record, `${name}Name`) !== '')) {
        expect(scores).toContainEqual({
          subscale: cell(record, `${goal}Name`),
          metric: 'rit',
          value: cell(record, `${goal}RitScore`),
          standardError: cell(record, `${goal}StdErr`),
        })
      }
    }
  })

  test('one number stands for several test events, and is not matched by', () => {
    const ids = records.map((_cells, record) => cell(record, 'TestID')).filter((id) => id !== '')
    expect(new Set(ids).size).toBeLessThan(ids.length)
    expect(ran.entities('person')).toHaveLength(
      new Set(records.map((_cells, record) => cell(record, 'StudentID'))).size,
    )
  })

  test('both numbers of each row said to be of one system: every row is set aside', async () => {
    const same = { ...chosen, stateStudentIdSystem: chosen.studentIdSystem }
    const { report, findings } = await read({ map: file }, same)
    expect(report.dispositions.read).toMatchObject({ converted: 0, rejected: records.length })
    expect(findings.filter((finding) => finding.endsWith('two-ids-one-person'))).toHaveLength(records.length - 1)
  })
})
