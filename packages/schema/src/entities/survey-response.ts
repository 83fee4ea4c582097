import type { z } from 'zod'
import { gradeLevel } from '../code-sets/grade-level.ts'
import { personRole } from '../code-sets/person-role.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { boolean } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { structs } from '../fields/struct.ts'
import { text } from '../fields/text.ts'
import { date, schoolYear } from '../fields/time.ts'
import { entity, facet } from './entity.ts'

/**
 * What one respondent answered to one survey, question by question; most respondents stay unnamed.
 *
 * Unnamed responses have nothing but their answers to tell them apart, so the answers are part of the natural key: two that are
 * the same to the second and to the letter count once.
 *
 * @example
 * ```ts
 * import { SurveyResponse } from '@nrec-align/schema'
 *
 * const record = { id: 'qualtrics/R_1', survey: 'example:climate', answers: [{ question: 'Q1', answer: 'Agree' }] }
 * console.assert(SurveyResponse.safeParse(record).success)
 * ```
 */
export const SurveyResponse = entity(
  {
    name: 'surveyResponse',
    title: 'Survey response',
    description: 'What one respondent answered to one survey, question by question.',
    naturalKey: [['survey'], ['submittedAt', 'date'], ['respondent'], ['organization'], ['answers']],
  },
  {
    survey: text({
      description: 'The survey, by an identifier that begins with the name of who asks.',
      privacy: 'public',
    }),
    surveyTitle: text({ description: 'The name of the survey as its readers know it.', privacy: 'public' }).optional(),
    respondent: reference('person', {
      description: 'The person who answered, where the survey names them.',
      privacy: 'direct-identifier',
    }).optional(),
    respondentRole: code(personRole, {
      description: 'As what the respondent answered, such as student, teacher or parent.',
      privacy: 'public',
    }).optional(),
    organization: reference('organization', {
      description: 'The school or other body that the answers are about.',
      privacy: 'public',
    }).optional(),
    gradeLevel: code(gradeLevel, {
      description: 'The grade of the student who answered, or about whom somebody answered.',
      privacy: 'quasi-identifier',
    }).optional(),
    schoolYear: schoolYear({
      description: 'The school year of the survey.',
      privacy: 'public',
      ceds: ceds('000243'),
    }).optional(),
    date: date({ description: 'The day of the answers.', privacy: 'quasi-identifier' }).optional(),
    submittedAt: text({
      description: 'When the answers were handed in, as the source writes it: its time zone is seldom known.',
      privacy: 'quasi-identifier',
    }).optional(),
    language: text({ description: 'The language the questions were shown in.', privacy: 'public' }).optional(),
    isComplete: boolean({ description: 'Whether the respondent reached the end.', privacy: 'public' }).optional(),
    answers: structs(
      {
        question: text({ description: 'The question, by its name in the survey.', privacy: 'public' }),
        wording: text({ description: 'The question as it was asked.', privacy: 'public' }).optional(),
        answer: text({ description: 'The answer as it was given.', privacy: 'sensitive' }).optional(),
      },
      { description: 'The answers, in the order of the questions.', privacy: 'sensitive' },
    ).optional(),
  },
)

/** The schema of what one record of one file says of a survey response; everything is optional. */
export const SurveyResponseFacet = facet(SurveyResponse)

/** A complete record of a survey response. */
export type SurveyResponse = z.output<typeof SurveyResponse>
/** What one record of one file says of a survey response. */
export type SurveyResponseFacet = z.output<typeof SurveyResponseFacet>
