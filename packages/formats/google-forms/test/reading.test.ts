import { detect } from '@nrec-align/convert'
import { inputFile, memorySink, xlsxWriter } from '@nrec-align/io'
import { defineFormat, overlayFormat } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { googleForms } from '../src/index.ts'
import { fixture, options, read } from './support/run.ts'

const forms = googleForms({ options })

describe('the clean file', async () => {
  const { entities, findings, text } = await read(forms, fixture('clean'))
  const responses = entities('surveyResponse')
  const answeredBy = (time: string) => responses.filter(({ submittedAt }) => submittedAt === time)

  test('one response a row, with what the run says of the survey', () => {
    expect(findings).toEqual([])
    expect(responses).toHaveLength(4)
    expect(answeredBy('2026/02/03 9:05:33 AM EST')).toMatchObject([
      {
        survey: 'sample:climate',
        surveyTitle: 'Sample climate survey',
        schoolYear: 2026,
        organization: 'us-ca.cds/99123459900011',
        date: '2026-02-03',
        answers: [
          { question: 'I feel safe at school', answer: 'Agree' },
          { question: 'Which adults can you talk to?', answer: 'A teacher;A counselor' },
          { question: 'How is the lunch? [Taste]', answer: 'Good' },
          { question: 'How is the lunch? [Size]', answer: 'Fine' },
        ],
      },
    ])
  })

  test('questions nobody answered make no answer; two of one wording are two answers', () => {
    expect(answeredBy('2026/02/03 9:06:01 AM EST')[0]?.['answers']).toEqual([
      { question: 'I feel safe at school', answer: 'Strongly disagree' },
      { question: 'Comments', answer: 'Sample words, with a comma' },
      { question: 'Comments', answer: 'and more of them' },
    ])
  })

  test('two responses of one second stay apart by their answers', () => {
    expect(answeredBy('2026/02/04 12:00:00 PM EST')).toHaveLength(2)
  })

  test('no e-mail address comes through', () => {
    expect(text).not.toContain('@example.org')
  })
})

test('a linked spreadsheet of the United States', async () => {
  const from = googleForms({ version: 'sheets-us', options })
  const csv = 'Timestamp,Email Address,I feel safe at school\r\n2/3/2026 9:05:33,sample1@example.org,Agree\r\n'
  const { entities, findings } = await read(from, inputFile('Sample (Responses).csv', csv))
  expect(findings).toEqual([])
  expect(entities('surveyResponse')).toMatchObject([{ submittedAt: '2/3/2026 9:05:33', date: '2026-02-03' }])
})

test('a workbook', async () => {
  const sink = memorySink()
  const output = xlsxWriter(sink)
  const sheet = output.sheet('Form Responses 1', ['Timestamp', 'I feel safe at school'])
  sheet.write(['2/3/2026 9:05:33', 'Agree'])
  await sheet.end()
  await output.close()
  const from = googleForms({ version: 'sheets-us', options })
  const { entities, findings } = await read(from, inputFile('Sample (Responses).xlsx', sink.bytes()))
  expect(findings).toEqual([])
  expect(entities('surveyResponse')).toMatchObject([
    { date: '2026-02-03', answers: [{ question: 'I feel safe at school', answer: 'Agree' }] },
  ])
})

test('a district names its questions and answers in a local layout', async () => {
  const local = overlayFormat(googleForms.format, {
    layout: 'responses',
    codes: {
      'google-forms.question': [['I feel safe at school', 'safe-at-school']],
      'google-forms.answer': [['Agree', 'yes']],
    },
  })
  const { entities } = await read(defineFormat(local)({ options }), fixture('clean'))
  const answers = entities('surveyResponse').flatMap((one) => one['answers'] as { question: string; answer: string }[])
  expect(answers.filter(({ question }) => question === 'safe-at-school').map(({ answer }) => answer)).toEqual([
    'yes',
    'Strongly disagree',
    'yes',
    'yes',
  ])
})

test('a file is taken for one only with a time stamp', async () => {
  const file = (header: string) => inputFile('a.csv', `${header}\r\n`)
  const isOne = async (header: string): Promise<boolean> =>
    (await detect(file(header), [googleForms])).some(({ recognised }) => recognised)
  expect(await isOne('Timestamp,Username,I feel safe at school,Comments,Anything else?')).toBe(true)
  expect(await isOne('sourcedId,name,type,identifier')).toBe(false)
})
