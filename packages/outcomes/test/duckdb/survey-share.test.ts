import { surveyShare } from '@nrec-align/outcomes'
import { expect, test } from 'vitest'
import { compute, records, shown } from './compute.ts'

const agree = ['Agree', 'Strongly agree']
const safe = surveyShare({
  survey: 'example:climate',
  items: [
    { question: 'at-school', answers: agree },
    { question: 'on-the-way', answers: agree },
  ],
  role: 'student',
})

const response = (atSchool: string | undefined, onTheWay: string | undefined, more: object = {}) => ({
  survey: 'example:climate',
  respondentRole: 'student',
  organization: 'a',
  schoolYear: 2025,
  gradeLevel: '06',
  answers: [
    { question: 'at-school', ...(atSchool === undefined ? {} : { answer: atSchool }) },
    { question: 'on-the-way', ...(onTheWay === undefined ? {} : { answer: onTheWay }) },
  ],
  ...more,
})

const student = (name: string, gradeLevel = '06') => ({ student: name, school: 'a', schoolYear: 2025, gradeLevel })

const enrollment = records(
  student('testa'),
  student('testb'),
  student('testc'),
  student('testd'),
  student('teste', '07'),
)

test('both questions must be affirmed, and unnamed answers leave so many of the students missing', async () => {
  const result = await compute(safe, {
    enrollment,
    surveyResponse: records(
      response('Agree', 'Strongly agree'),
      response('Agree', 'Disagree'),
      response('Agree', undefined),
      response('Agree', 'Agree', { respondentRole: 'parent' }),
      response('Agree', 'Agree', { survey: 'example:other' }),
    ),
  })
  expect(shown(result)).toEqual({ 'a 2025': '1/2 +3', 'district 2025': '1/2 +3' })
})

test('the missing of a grade are those of the grade', async () => {
  const result = await compute(
    safe,
    {
      enrollment,
      surveyResponse: records(response('Agree', 'Agree'), response('Agree', 'Agree', { gradeLevel: '07' })),
    },
    { by: ['school'], subgroups: ['grade'] },
  )
  expect(shown(result)).toEqual({ 'a 2025': '2/2 +3', 'a 2025 grade=06': '1/1 +3', 'a 2025 grade=07': '1/1' })
})

test('a named respondent counts once and has a group of their own', async () => {
  const result = await compute(
    safe,
    {
      enrollment: records(student('testa'), student('testb')),
      person: [
        { id: 'testa', sex: 'female', student: {} },
        { id: 'testb', sex: 'male', student: {} },
      ],
      surveyResponse: records(response('Agree', 'Agree', { respondent: 'testa' })),
    },
    { by: ['school'], subgroups: ['sex'] },
  )
  expect(shown(result)).toEqual({ 'a 2025': '1/1 +1', 'a 2025 sex=female': '1/1', 'a 2025 sex=male': 'no-data +1' })
})

test('nobody knows how many families did not answer', async () => {
  const families = surveyShare({
    survey: 'example:climate',
    items: [{ question: 'at-school', answers: agree }],
    role: 'parent',
  })
  const result = await compute(families, {
    enrollment,
    surveyResponse: records(response('Agree', undefined, { respondentRole: 'parent' })),
  })
  expect(shown(result)['a 2025']).toBe('1/1')
})
