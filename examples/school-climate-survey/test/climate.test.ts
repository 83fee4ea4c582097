import { describe, expect, test } from 'vitest'
import { dataFile, formatIn, make } from '../climate.ts'

const byNumber = (number: string) => (one: Readonly<Record<string, unknown>>) =>
  JSON.stringify(one['identifiers']).includes(number)

describe('the single responses', async () => {
  const { records, report } = await make(formatIn('responses.yaml', { schoolYear: '2026' }), [
    dataFile('climate-responses.csv'),
  ])
  const responses = records('surveyResponse')

  test('questions have the names of the district, answers the words of the English form', () => {
    expect(responses.find(byNumber('9902'))).toMatchObject({
      survey: 'sample-district:climate',
      schoolYear: 2026,
      respondentRole: 'student',
      organization: 'us-ca.cds/99123459900011',
      gradeLevel: '06',
      date: '2026-02-03',
      submittedAt: '2026-02-03 09:06:10',
      answers: [
        { question: 'safe-at-school', answer: 'Strongly agree' },
        { question: 'safe-on-the-way', answer: 'Disagree' },
        { question: 'What would you change?', answer: 'Longer breaks' },
      ],
    })
    expect(responses.find(byNumber('9903'))?.['answers']).toEqual([{ question: 'safe-at-school', answer: 'Agree' }])
  })

  test('a grade that the district did not list is reported, and the response is kept', () => {
    expect(report.dispositions.read).toMatchObject({ in: 5, converted: 5, rejected: 0 })
    expect(report.issues.map(({ code, column, count }) => [code, column, count])).toContainEqual([
      'unknown-code',
      'Grade',
      1,
    ])
  })
})

test('the single responses come back under the questions of the form, in the words of the English one', async () => {
  const format = formatIn('responses.yaml', { schoolYear: '2026' })
  const { files } = await make(format, [dataFile('climate-responses.csv')])
  const [file] = (await make('canonical', files, format)).files
  let text = ''
  for await (const chunk of file?.open() ?? []) text += new TextDecoder().decode(chunk as Uint8Array)
  const [header, ...rows] = text.trimEnd().split('\r\n')
  expect(header?.split(',').toSorted()).toEqual(
    [
      ...['Response', 'Submitted', 'School', 'Grade'],
      ...['I feel safe at school', 'I feel safe on the way to and from school', 'What would you change?'],
    ].toSorted(),
  )
  expect(rows).toHaveLength(5)
  expect(text).toContain('9903,2026-02-03 09:07:44,99123459900011,7,Agree')
  expect(text).not.toContain('De acuerdo')
})

describe('the table of results', async () => {
  const format = formatIn('results.yaml')
  const input = dataFile('climate-results.csv')
  const made = await make(format, [input])

  test('a count, its base and the percentage of one indicator, school and group', () => {
    const measures = made.records('outcomeMeasure')
    expect(measures).toHaveLength(4)
    expect(measures.find(({ subgroups }) => subgroups !== undefined)).toMatchObject({
      organization: 'us-ca.cds/99123459900011',
      schoolYear: 2026,
      subgroups: [{ dimension: 'grade', category: '6' }],
      numerator: '22',
      denominator: '30',
      value: '73.333333',
    })
    expect(measures.filter(({ valueStatus }) => valueStatus === 'suppressed')).toMatchObject([
      { organization: 'us-ca.cds/99123459900029' },
    ])
    expect(made.records('indicator').map(({ name, kind, unit, collection }) => [name, kind, unit, collection])).toEqual(
      expect.arrayContaining([
        ['Students who feel safe at school and on the way', 'indicator', 'percent', 'survey'],
        ['Students who name an adult they can talk to', 'indicator', 'percent', 'survey'],
      ]),
    )
  })

  test('comes back from the common records', async () => {
    const back = await make('canonical', made.files, format)
    const [file] = back.files
    const lines = (text: string): readonly string[] => text.trimEnd().split('\r\n').sort()
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of file?.open() ?? []) text += decoder.decode(chunk as Uint8Array, { stream: true })
    let read = ''
    for await (const chunk of input.open()) read += decoder.decode(chunk as Uint8Array, { stream: true })
    expect(lines(text)).toEqual(lines(read))
  })
})
