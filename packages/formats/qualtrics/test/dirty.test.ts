import { expect, test } from 'vitest'
import { qualtrics } from '../src/index.ts'
import { fixture, options, read } from './support/run.ts'

const { entities, findings, report, text } = await read(qualtrics({ options }), fixture('dirty'))

const about = (record: number): readonly string[] =>
  findings.filter((one) => one.startsWith(`${record} `)).map((one) => one.slice(`${record} `.length))

test('a question that asks for a secret, by its name or its wording, makes no answer', () => {
  expect(about(0)).toEqual(['Q7 19 unknown-column', 'ssn 20 unknown-column'])
  expect(text).not.toContain('999999999')
  expect(text).not.toContain('"Q7"')
})

test.each([
  [
    1,
    'a day whose order nobody knows, and neither yes nor no',
    ['EndDate 2 date-order-ambiguous', 'Finished 7 unknown-code'],
  ],
  [2, 'no identifier', ['ResponseId 9 missing-required']],
  [
    3,
    'no time, and a number that no student has',
    ['EndDate 2 missing-required', 'ExternalReference 13 invalid-identifier'],
  ],
  [4, 'nothing', []],
  [5, 'the identifier of the response before it', ['- - duplicate-key']],
  [6, 'a row that is cut off', ['- - wrong-column-count']],
])('record %i: %s', (record, _what, expected) => {
  expect(about(record)).toEqual(expected)
})

test('what is kept and what is set aside', () => {
  expect(report.dispositions.read).toMatchObject({ in: 6, converted: 3, skipped: 0, rejected: 3 })
  const [first] = entities('surveyResponse').filter(({ submittedAt }) => submittedAt === '02/03/2026')
  expect(first).toMatchObject({ answers: [{ question: 'Q1', wording: 'I feel safe at school', answer: '1' }] })
  expect([first?.['date'], first?.['isComplete']]).toEqual([undefined, undefined])
})
