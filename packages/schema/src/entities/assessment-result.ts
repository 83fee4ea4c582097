import type { z } from 'zod'
import { assessmentPeriod } from '../code-sets/assessment-period.ts'
import { assessmentSubject } from '../code-sets/assessment-subject.ts'
import { gradeLevel } from '../code-sets/grade-level.ts'
import { proficiency } from '../code-sets/proficiency.ts'
import { scoreMetric } from '../code-sets/score-metric.ts'
import { testStatus } from '../code-sets/test-status.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { reference } from '../fields/reference.ts'
import { structs } from '../fields/struct.ts'
import { text } from '../fields/text.ts'
import { partialDate, schoolYear } from '../fields/time.ts'
import { entity, facet } from './entity.ts'

/**
 * The outcome of one sitting of one assessment by one student.
 *
 * @example
 * ```ts
 * import { AssessmentResult } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', student: 'us-ca.ssid/1234567890', assessment: 'example:reading' }
 * console.assert(AssessmentResult.safeParse(record).success)
 * ```
 */
export const AssessmentResult = entity(
  {
    name: 'assessmentResult',
    title: 'Assessment result',
    description: 'The outcome of one sitting of one assessment by one student.',
    naturalKey: [['student'], ['assessment'], ['subject'], ['date', 'schoolYear'], ['period']],
  },
  {
    student: reference('student', { description: 'The student assessed.', privacy: 'quasi-identifier' }),
    organization: reference('organization', {
      description: 'The school at which the student sat, or to which the result is reported.',
      privacy: 'public',
    }).optional(),
    assessment: text({
      description: 'The assessment, by an identifier that begins with its namespace.',
      privacy: 'public',
      ceds: ceds('001067'),
    }),
    assessmentTitle: text({
      description: 'The name of the assessment and its edition as printed.',
      privacy: 'public',
      ceds: ceds('000028'),
    }).optional(),
    subject: code(assessmentSubject, {
      description: 'The subject assessed.',
      privacy: 'public',
      ceds: ceds('000021'),
    }).optional(),
    gradeLevelWhenAssessed: code(gradeLevel, {
      description: 'The grade of the student at the time of the sitting.',
      privacy: 'quasi-identifier',
      ceds: ceds('000126'),
    }).optional(),
    date: partialDate({
      description: 'The day of the sitting, or its month where no day is given.',
      privacy: 'sensitive',
      ceds: ceds('000962'),
    }).optional(),
    schoolYear: schoolYear({
      description: 'The school year of the sitting.',
      privacy: 'public',
      ceds: ceds('000243'),
    }).optional(),
    period: code(assessmentPeriod, {
      description: 'The season or window of the sitting.',
      privacy: 'public',
    }).optional(),
    scoreStatus: code(testStatus, {
      description: 'Whether the sitting was scored, and the reason where it was not.',
      privacy: 'sensitive',
    }).optional(),
    performanceLevel: text({
      description: 'The overall level in the words of the source.',
      privacy: 'sensitive',
      ceds: ceds('000718'),
    }).optional(),
    proficiency: code(proficiency, {
      description: 'The overall level on a common scale, which takes a published table of cut scores.',
      privacy: 'sensitive',
    }).optional(),
    scores: structs(
      {
        subscale: text({
          description: 'The part of the assessment; absent for the whole.',
          privacy: 'public',
        }).optional(),
        metric: code(scoreMetric, {
          description: 'The scale on which the score is given.',
          privacy: 'public',
          ceds: ceds('000369'),
        }).optional(),
        value: text({ description: 'The score as printed.', privacy: 'sensitive' }).optional(),
        standardError: text({
          description: 'The standard error of the score, with every digit the source prints.',
          privacy: 'sensitive',
        }).optional(),
      },
      { description: 'The scores of the whole and of its parts.', privacy: 'sensitive' },
    ).optional(),
  },
)

/** The schema of what one record of one file says of an assessment result; everything is optional. */
export const AssessmentResultFacet = facet(AssessmentResult)

/** A complete record of an assessment result. */
export type AssessmentResult = z.output<typeof AssessmentResult>
/** What one record of one file says of an assessment result. */
export type AssessmentResultFacet = z.output<typeof AssessmentResultFacet>
