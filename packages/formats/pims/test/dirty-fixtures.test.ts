import { readFileSync } from 'node:fs'
import { convert } from '@nrec-align/convert'
import { inputFile } from '@nrec-align/io'
import { expect, test } from 'vitest'
import { pims } from '../src/index.ts'

const findingsIn = async (name: string) => {
  const text = readFileSync(new URL(`../fixtures/dirty/${name}`, import.meta.url), 'utf8')
  const found: (readonly [record: number, code: string])[] = []
  const run = convert({
    sources: [{ from: pims(), input: [inputFile(name, text)] }],
    to: 'canonical',
    dryRun: true,
    onIssue: ({ record, code }) => found.push([record, code]),
  })
  const { dispositions } = await run.report
  const own = found.filter(([, code]) => code !== 'named-but-no-record')
  return { found: own.sort(([one], [other]) => one - other), read: dispositions.read }
}

/** fixtures/dirty/README.md says how each record was made. */
test('entries and exits', async () => {
  const { found, read } = await findingsIn('999000001_SCHOOL_ENROLL_2025.csv')
  expect(found).toEqual([
    [2, 'wrong-length'],
    [2, 'leading-zeros-lost'],
    [3, 'wrong-length'],
    [3, 'leading-zeros-lost'],
    [4, 'invalid-school-year'],
    [5, 'missing-required'],
    [6, 'invalid-date'],
    [7, 'unknown-record-type'],
    [8, 'unknown-code'],
    [9, 'unknown-code'],
    [10, 'unknown-code'],
    [11, 'end-without-begin'],
    [12, 'begin-without-end'],
    [13, 'overlapping-enrollment'],
    [18, 'wrong-column-count'],
  ])
  expect(read).toMatchObject({ in: 18, converted: 7, skipped: 4, rejected: 7 })
})

test('students', async () => {
  const { found, read } = await findingsIn('999000001_STUDENT_2025.csv')
  expect(found).toEqual([
    [1, 'invalid-date'],
    [2, 'unknown-code'],
    [3, 'unknown-code'],
    [4, 'unknown-code'],
    [5, 'unknown-code'],
    [6, 'leading-zeros-lost'],
    [7, 'wrong-length'],
    [7, 'leading-zeros-lost'],
    [8, 'too-long'],
    [9, 'invalid-school-year'],
    [10, 'duplicate-key'],
  ])
  expect(read).toMatchObject({ in: 10, converted: 7, skipped: 0, rejected: 3 })
})
