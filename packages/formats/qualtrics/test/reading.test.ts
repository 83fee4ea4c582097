import { readFileSync } from 'node:fs'
import { detect } from '@nrec-align/convert'
import { inputFile, memorySink, xlsxWriter } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { qualtrics } from '../src/index.ts'
import { fixture, options, read } from './support/run.ts'

const from = qualtrics({ options })

describe('the clean file, with three header rows', async () => {
  const { entities, findings, report, text } = await read(from, fixture('clean'))
  const response = (id: string) =>
    entities('surveyResponse').find(({ identifiers }) => JSON.stringify(identifiers).includes(id))

  test('a finished response: its questions by name, with their wording', () => {
    expect(findings).toEqual([])
    expect(response('R_99sample0000001')).toMatchObject({
      identifiers: [{ system: 'local@qualtrics', value: 'R_99sample0000001' }],
      survey: 'sample:climate',
      surveyTitle: 'Sample climate survey',
      schoolYear: 2026,
      organization: 'us-ca.cds/99123459900011',
      respondent: 'us-ca.ssid/9900000001',
      respondentRole: 'student',
      submittedAt: '2026-02-03 09:05:33',
      date: '2026-02-03',
      language: 'EN',
      isComplete: true,
      answers: [
        { question: 'Q1', wording: 'I feel safe at school', answer: 'Agree' },
        {
          question: 'Q2_1',
          wording: 'To what extent do you agree? - I feel safe on the way to school',
          answer: 'Strongly agree',
        },
        {
          question: 'Q2_2',
          wording: 'To what extent do you agree? - I feel safe on the way home',
          answer: 'Agree',
        },
      ],
    })
  })

  test('one that was not finished says so', () => {
    expect(response('R_99sample0000002')).toMatchObject({
      isComplete: false,
      language: 'ES-ES',
      answers: [
        { question: 'Q1', answer: 'Disagree' },
        { question: 'Q3', wording: 'Anything else?', answer: 'Sample words, with a comma' },
      ],
    })
  })

  test('the third header row and previews are no responses', () => {
    expect(report.dispositions.read).toMatchObject({ in: 5, converted: 3, skipped: 2, rejected: 0 })
    expect(report.sources[0]?.files[0]?.skippedBecause).toEqual({ 'import-names': 1, preview: 1 })
  })

  test('no name, address or place comes through', () => {
    for (const hidden of ['Una', 'una@example.org', '203.0.113.7', '34.05', '-118.24'])
      expect(text).not.toContain(hidden)
  })
})

test('with two header rows, as tab-separated text', async () => {
  const clean = readFileSync(new URL('../fixtures/clean/Sample climate survey.csv', import.meta.url), 'utf8')
  const [names = '', words = '', , first = ''] = clean.split('\n')
  // No cell of these rows has a comma of its own.
  const tabs = [names, words, first].map((line) => line.replaceAll('"', '').replaceAll(',', '\t')).join('\n')
  const { entities, findings } = await read(from, inputFile('Sample climate survey.tsv', tabs))
  expect(findings).toEqual([])
  expect(entities('surveyResponse')).toHaveLength(1)
  expect(entities('surveyResponse')[0]?.['answers']).toContainEqual({
    question: 'Q1',
    wording: 'I feel safe at school',
    answer: 'Agree',
  })
})

test('a workbook', async () => {
  const sink = memorySink()
  const output = xlsxWriter(sink)
  const sheet = output.sheet('Sheet', ['StartDate', 'EndDate', 'Finished', 'ResponseId', 'Q1'])
  sheet.write(['Start Date', 'End Date', 'Finished', 'Response ID', 'I feel safe at school'])
  sheet.write(['2026-02-03 09:00:01', '2026-02-03 09:05:33', '1', 'R_99sample0000021', '4'])
  await sheet.end()
  await output.close()
  const { entities, findings } = await read(from, inputFile('Sample climate survey.xlsx', sink.bytes()))
  expect(findings).toEqual([])
  expect(entities('surveyResponse')).toMatchObject([
    { isComplete: true, answers: [{ question: 'Q1', wording: 'I feel safe at school', answer: '4' }] },
  ])
})

test('without the option nobody is named by a reference of the list of contacts', async () => {
  const { respondentSystem: _, ...anonymous } = options
  const { entities, findings } = await read(qualtrics({ options: anonymous }), fixture('clean'))
  expect(findings).toEqual(['2 ExternalReference 13 ambiguous-identifier'])
  expect(entities('surveyResponse').map(({ respondent }) => respondent)).toEqual([undefined, undefined, undefined])
})

test('is told from other files by its header', async () => {
  const [best] = await detect(fixture('clean'), [qualtrics])
  expect(best?.recognised).toBe(true)
  const [other] = await detect(inputFile('a.csv', 'sourcedId,name,type,identifier\r\n'), [qualtrics])
  expect(other?.recognised).toBe(false)
})
