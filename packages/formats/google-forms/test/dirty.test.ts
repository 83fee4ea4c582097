import { expect, test } from 'vitest'
import { googleForms } from '../src/index.ts'
import { fixture, options, read } from './support/run.ts'

const { entities, findings, report, text } = await read(googleForms({ options }), fixture('dirty'))

const about = (record: number): readonly string[] =>
  findings.filter((one) => one.startsWith(`${record} `)).map((one) => one.slice(`${record} `.length))

test('a question that asks for a secret is never read, and so is a column without a name', () => {
  expect(about(0)).toEqual(['What is your password? 4 unknown-column'])
})

test.each([
  [1, 'no day of the calendar', ['Timestamp 1 invalid-date']],
  [2, 'a time as a spreadsheet writes it', ['Timestamp 1 invalid-date']],
  [3, 'no time at all', ['Timestamp 1 missing-required']],
  [4, 'a cell in a column without a name', ['(without a name) 5 unknown-column']],
  [5, 'the same response again', ['(without a name) 5 unknown-column']],
  [6, 'an error of a spreadsheet program', ['I feel safe at school 3 formula-error']],
  [7, 'a row that is cut off', ['- - wrong-column-count']],
])('record %i: %s', (record, _what, expected) => {
  expect(about(record)).toEqual(expected)
})

test('what is kept and what is set aside', () => {
  expect(report.dispositions.read).toMatchObject({ in: 7, converted: 5, skipped: 1, rejected: 1 })
  const times = entities('surveyResponse').map(({ submittedAt, date, answers }) => [submittedAt, date, answers])
  const agrees = [{ question: 'I feel safe at school', answer: 'Agree' }]
  expect(times).toEqual([
    ['2026/13/03 9:05:33 AM EST', undefined, agrees],
    ['2/3/2026 9:06:01', undefined, [{ question: 'I feel safe at school', answer: 'Disagree' }]],
    [undefined, undefined, agrees],
    ['2026/02/05 9:00:00 AM EST', '2026-02-05', agrees],
    ['2026/02/06 9:00:00 AM EST', '2026-02-06', undefined],
  ])
  expect(text).not.toContain('sample4')
})
