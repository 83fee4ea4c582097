import {
  bind,
  code,
  date,
  firstOfList,
  type GroupFacts,
  groups,
  identifier,
  joined,
  schoolYear,
  TEXT_SEPARATOR,
} from '@nrec-align/mapping'
import { studentAssessment as layout } from '../layouts/student-assessment.ts'
import { assessmentPeriod } from '../tables/assessment-period.ts'
import { assessmentReportingMethod } from '../tables/assessment-reporting-method.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { performanceLevel } from '../tables/performance-level.ts'
import { proficiency } from '../tables/proficiency.ts'
import { reasonNotTested } from '../tables/reason-not-tested.ts'
import { resultDatatype } from '../tables/result-datatype.ts'
import { changedPairs } from './changed.ts'
import { bodyId, keyed, studentId } from './identity.ts'
import { unlessKeyed } from './reasons.ts'

const student = 'studentReference.studentUniqueId'
const assessment = ['assessmentReference.namespace', 'assessmentReference.assessmentIdentifier'] as const
const level = 'performanceLevels[].performanceLevelDescriptor'
const part = 'studentObjectiveAssessments[]'

const metric = code(assessmentReportingMethod)

/** Levels in the list of levels under `at`; what is no published level goes to the scores. */
const levels = (at: string, further: GroupFacts['members']): GroupFacts => ({
  needs: 'value',
  namedBy: 'subscale',
  repeated: true,
  members: {
    ...further,
    metric: { column: `${at}performanceLevels[].assessmentReportingMethodDescriptor`, of: metric },
    value: { column: `${at}performanceLevels[].performanceLevelDescriptor`, of: code(performanceLevel) },
  },
})

/** Scores in the list of scores under `at`. */
const scores = (at: string, further: GroupFacts['members']): GroupFacts => ({
  needs: 'value',
  namedBy: 'subscale',
  repeated: true,
  members: {
    ...further,
    metric: { column: `${at}scoreResults[].assessmentReportingMethodDescriptor`, of: metric },
    value: { column: `${at}scoreResults[].result` },
  },
  formIn: { column: `${at}scoreResults[].resultDatatypeTypeDescriptor`, member: 'value', ...resultDatatype },
})

export const studentAssessment = bind(layout, {
  id: 'assessment-result',
  grain: 'assessmentResult',
  pairs: {
    'student.identifiers[ed-fi.student-unique-id]': [student, studentId, unlessKeyed],
    assessment: [assessment, joined(':'), unlessKeyed],
    'identifiers[ed-fi.student-assessment]': [[student, ...assessment, 'studentAssessmentIdentifier'], keyed],
    'identifiers[*made]': [
      'studentAssessmentIdentifier',
      identifier({ mint: true, systemOption: 'host' }),
      { mode: 'encodeOnly', onlyBlank: true, reason: 'A result of another source has no number of the host.' },
    ],
    'organization.identifiers[ed-fi.education-organization-id]': ['reportedSchoolReference.schoolId', bodyId],
    schoolYear: ['schoolYearTypeReference.schoolYear', schoolYear('endOrRange')],
    date: ['administrationDate', date('yyyy-MM-ddTHH:mm:ss')],
    gradeLevelWhenAssessed: ['whenAssessedGradeLevelDescriptor', code(gradeLevel)],
    period: ['period.assessmentPeriodDescriptor', code(assessmentPeriod)],
    scoreStatus: ['reasonNotTestedDescriptor', code(reasonNotTested)],
    scores: [
      [
        'performanceLevels[].assessmentReportingMethodDescriptor',
        level,
        'scoreResults[].assessmentReportingMethodDescriptor',
        'scoreResults[].result',
        'scoreResults[].resultDatatypeTypeDescriptor',
        `${part}.performanceLevels[].identificationCode`,
        `${part}.performanceLevels[].assessmentReportingMethodDescriptor`,
        `${part}.performanceLevels[].performanceLevelDescriptor`,
        `${part}.scoreResults[].identificationCode`,
        `${part}.scoreResults[].assessmentReportingMethodDescriptor`,
        `${part}.scoreResults[].result`,
        `${part}.scoreResults[].resultDatatypeTypeDescriptor`,
      ],
      groups([
        levels('', {}),
        scores('', {}),
        levels(`${part}.`, { subscale: { column: `${part}.performanceLevels[].identificationCode` } }),
        scores(`${part}.`, { subscale: { column: `${part}.scoreResults[].identificationCode` } }),
      ]),
    ],
    performanceLevel: [level, firstOfList(TEXT_SEPARATOR, code(performanceLevel)), unlessKeyed],
    proficiency: [
      level,
      firstOfList(TEXT_SEPARATOR, code(proficiency)),
      {
        mode: 'decodeOnly',
        reason: 'The level itself is written, in the words of its own scale.',
        confidence: 'unverified',
      },
    ],
    ...changedPairs,
  },
})
