import { kept, thrownAway } from './kept.ts'
import { anyText, date, descriptor, type Member, number, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }
const part = { carried: kept.partOfElement }
const item = { dropped: thrownAway.item }
const inAssessment = 'AssessmentReference.AssessmentIdentity'
const objective = 'StudentObjectiveAssessment[]'
const inObjective = `${objective}.ObjectiveAssessmentReference.ObjectiveAssessmentIdentity`

const items = {
  'items[].assessmentItemResultDescriptor': descriptor('How an item was answered.', 'sensitive', {
    ...item,
    required: 'given',
  }),
  'items[].responseIndicatorDescriptor': descriptor('Whether it was answered.', 'sensitive', item),
  'items[].assessmentResponse': string('The answer.', 'sensitive', 255, item),
  'items[].descriptiveFeedback': string('Words about the answer.', 'sensitive', 1024, item),
  'items[].itemNumber': number('Number of the item.', 'public', item),
  'items[].rawScoreResult': number('Points for the item.', 'sensitive', item),
  'items[].timeAssessed': string('Time spent on the item.', 'sensitive', 30, item),
  'items[].assessmentItemReference.assessmentIdentifier': string('Assessment of the item.', 'public', 60, {
    ...item,
    required: 'given',
  }),
  'items[].assessmentItemReference.identificationCode': string('The item.', 'public', 60, {
    ...item,
    required: 'given',
  }),
  'items[].assessmentItemReference.namespace': string('Namespace of its assessment.', 'public', 255, {
    ...item,
    required: 'given',
  }),
} satisfies Record<string, Member>

const scores = {
  'scoreResults[].assessmentReportingMethodDescriptor': descriptor('Scale of a score.', 'public', {
    required: 'given',
    xml: 'ScoreResult[].AssessmentReportingMethod',
  }),
  'scoreResults[].result': string('The score.', 'sensitive', 35, { required: 'given', xml: 'ScoreResult[].Result' }),
  'scoreResults[].resultDatatypeTypeDescriptor': descriptor('How the score is written.', 'public', {
    required: 'given',
    xml: 'ScoreResult[].ResultDatatypeType',
  }),
  'performanceLevels[].assessmentReportingMethodDescriptor': descriptor('Scale of a level.', 'public', {
    required: 'given',
    xml: 'PerformanceLevel[].AssessmentReportingMethod',
  }),
  'performanceLevels[].performanceLevelDescriptor': descriptor('Level that was reached.', 'sensitive', {
    required: 'given',
    xml: 'PerformanceLevel[].PerformanceLevel',
  }),
  'performanceLevels[].performanceLevelIndicatorName': string('Name of that level.', 'sensitive', 60, {
    ...part,
    xml: 'PerformanceLevel[].PerformanceLevelIndicatorName',
  }),
} satisfies Record<string, Member>

const path = 'studentObjectiveAssessments[]'

const objectives = {
  'studentObjectiveAssessments[].scoreResults[].identificationCode': string(
    'Part of the assessment, once for each score.',
    'public',
    60,
    {
      required: 'given',
      json: `${path}.scoreResults[].^.objectiveAssessmentReference.identificationCode`,
      xml: `${objective}.ScoreResult[].^.ObjectiveAssessmentReference.ObjectiveAssessmentIdentity.IdentificationCode`,
    },
  ),
  'studentObjectiveAssessments[].scoreResults[].assessmentReportingMethodDescriptor': descriptor(
    'Scale of a score of a part.',
    'public',
    {
      required: 'given',
      xml: `${objective}.ScoreResult[].AssessmentReportingMethod`,
    },
  ),
  'studentObjectiveAssessments[].scoreResults[].result': string('Score of a part.', 'sensitive', 35, {
    required: 'given',
    xml: `${objective}.ScoreResult[].Result`,
  }),
  'studentObjectiveAssessments[].scoreResults[].resultDatatypeTypeDescriptor': descriptor(
    'How that score is written.',
    'public',
    {
      required: 'given',
      xml: `${objective}.ScoreResult[].ResultDatatypeType`,
    },
  ),
  'studentObjectiveAssessments[].performanceLevels[].identificationCode': string(
    'Part of the assessment, once for each level.',
    'public',
    60,
    {
      required: 'given',
      json: `${path}.performanceLevels[].^.objectiveAssessmentReference.identificationCode`,
      xml: `${objective}.PerformanceLevel[].^.ObjectiveAssessmentReference.ObjectiveAssessmentIdentity.IdentificationCode`,
    },
  ),
  'studentObjectiveAssessments[].performanceLevels[].assessmentReportingMethodDescriptor': descriptor(
    'Scale of a level of a part.',
    'public',
    { required: 'given', xml: `${objective}.PerformanceLevel[].AssessmentReportingMethod` },
  ),
  'studentObjectiveAssessments[].performanceLevels[].performanceLevelDescriptor': descriptor(
    'Level of a part.',
    'sensitive',
    {
      required: 'given',
      xml: `${objective}.PerformanceLevel[].PerformanceLevel`,
    },
  ),
  'studentObjectiveAssessments[].performanceLevels[].performanceLevelIndicatorName': string(
    'Name of that level.',
    'sensitive',
    60,
    {
      ...part,
      xml: `${objective}.PerformanceLevel[].PerformanceLevelIndicatorName`,
    },
  ),
  'studentObjectiveAssessments[].objectiveAssessmentReference.assessmentIdentifier': string(
    'Assessment of a part.',
    'public',
    60,
    {
      ...part,
      required: 'given',
      xml: `${inObjective}.AssessmentReference.AssessmentIdentity.AssessmentIdentifier`,
    },
  ),
  'studentObjectiveAssessments[].objectiveAssessmentReference.namespace': string(
    'Namespace of that assessment.',
    'public',
    255,
    {
      ...part,
      required: 'given',
      xml: `${inObjective}.AssessmentReference.AssessmentIdentity.Namespace`,
    },
  ),
  'studentObjectiveAssessments[].administrationDate': anyText('When the part was taken.', 'sensitive', part),
  'studentObjectiveAssessments[].administrationEndDate': anyText('When the part was over.', 'sensitive', part),
  'studentObjectiveAssessments[].assessedMinutes': number('Minutes of the part.', 'sensitive', part),
} as const satisfies Record<string, Member>

/** Results of assessments. */
export const studentAssessment = resource('studentAssessment', {
  title: 'Results of assessments',
  description: 'One object for each sitting of a student.',
  collection: 'studentAssessments',
  element: 'StudentAssessment',
  recordKey: [
    'studentReference.studentUniqueId',
    'assessmentReference.namespace',
    'assessmentReference.assessmentIdentifier',
    'studentAssessmentIdentifier',
  ],
  members: {
    'studentReference.studentUniqueId': string('Student.', 'direct-identifier', 32, { required: 'always' }),
    'assessmentReference.namespace': string('Who gives the assessment its number.', 'public', 255, {
      required: 'always',
      xml: `${inAssessment}.Namespace`,
    }),
    'assessmentReference.assessmentIdentifier': string('Number of the assessment.', 'public', 60, {
      required: 'always',
      xml: `${inAssessment}.AssessmentIdentifier`,
    }),
    studentAssessmentIdentifier: string('Number of the sitting.', 'quasi-identifier', 60, { required: 'always' }),
    'reportedSchoolReference.schoolId': number('School it is reported to.', 'public', {
      required: 'given',
      xml: 'ReportedSchoolReference.SchoolIdentity.SchoolId',
    }),
    'schoolYearTypeReference.schoolYear': number('School year.', 'public', { required: 'given', xml: 'SchoolYear' }),
    administrationDate: anyText('When the sitting began, to the second.', 'sensitive'),
    whenAssessedGradeLevelDescriptor: descriptor('Grade at the time.', 'quasi-identifier'),
    'period.assessmentPeriodDescriptor': descriptor('Season of the sitting.', 'public', {
      required: 'given',
      xml: 'AssessmentPeriod.AssessmentPeriod',
    }),
    'period.beginDate': date('First day of that season.', 'public', { ...unheld, xml: 'AssessmentPeriod.BeginDate' }),
    'period.endDate': date('Last day of that season.', 'public', { ...unheld, xml: 'AssessmentPeriod.EndDate' }),
    reasonNotTestedDescriptor: descriptor('Why there is no score.', 'sensitive'),
    ...scores,
    ...objectives,
    administrationEndDate: anyText('When the sitting was over.', 'sensitive', unheld),
    administrationEnvironmentDescriptor: descriptor('Where it took place.', 'sensitive', unheld),
    administrationLanguageDescriptor: descriptor('Language of the assessment.', 'sensitive', unheld),
    'accommodations[].accommodationDescriptor': descriptor('What was allowed to the student.', 'sensitive', {
      carried: kept.noList,
      required: 'given',
      xml: 'Accommodation[]',
    }),
    assessedMinutes: number('Minutes of the sitting.', 'sensitive', unheld),
    eventCircumstanceDescriptor: descriptor('What went wrong.', 'sensitive', unheld),
    eventDescription: string('Words about what went wrong.', 'sensitive', 1024, unheld),
    platformTypeDescriptor: descriptor('On paper or on a machine.', 'public', unheld),
    reportedSchoolIdentifier: string('School in the words of the vendor.', 'public', 60, unheld),
    retestIndicatorDescriptor: descriptor('First or repeated sitting.', 'sensitive', unheld),
    serialNumber: string('Number of the booklet.', 'quasi-identifier', 60, unheld),
    ...items,
    ...changed,
  },
})
