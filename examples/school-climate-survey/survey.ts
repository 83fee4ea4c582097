/**
 * A district's own survey, and its published table of results, become common records.
 *
 * Run from the repository's root:
 * `node --import tsx --conditions=@nrec-align/source examples/school-climate-survey/survey.ts`
 */
import { dataFile, formatIn, make } from './climate.ts'

const responses = await make(formatIn('responses.yaml', { schoolYear: '2026' }), [dataFile('climate-responses.csv')])
console.log('Responses, answer by answer:')
for (const { organization, gradeLevel, answers } of responses.records('surveyResponse'))
  for (const { question, answer } of (answers ?? []) as { question: string; answer: string }[])
    console.log(`  ${organization}  grade ${gradeLevel ?? 'not known'}  ${question}: ${answer}`)
for (const { code, column, count } of responses.report.issues) console.log(`  ${count} × ${code}, ${column ?? ''}`)

const results = await make(formatIn('results.yaml'), [dataFile('climate-results.csv')])
console.log('Results:')
for (const { organization, numerator, denominator, value, valueStatus } of results.records('outcomeMeasure'))
  console.log(`  ${organization}  ${valueStatus ?? `${numerator} of ${denominator}, ${value} percent`}`)
