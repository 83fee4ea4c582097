import type { MeasureInterpreter } from '../../measure/index.ts'
import { averageDailyAttendanceFacts, chronicAbsenceFacts, consistentAttendanceFacts } from './attendance.ts'
import { cohortGraduationFacts } from './cohort-graduation.ts'
import type { FactContext, FactQuery } from './fact-query.ts'
import { kindergartenReadinessFacts } from './kindergarten-readiness.ts'
import { mobilityFacts } from './mobility.ts'
import { postsecondaryCompletionFacts, postsecondaryEnrollmentFacts } from './postsecondary.ts'
import { proficiencyFacts } from './proficiency.ts'
import { amountDeliveredFacts, dosageFacts, servedFacts } from './services.ts'
import { shareFacts } from './share.ts'
import { surveyShareFacts } from './survey-share.ts'
import { suspensionFacts } from './suspension.ts'

/** How each measure is counted; what is supplied is read instead. */
export const factQueries: MeasureInterpreter<FactContext, FactQuery | undefined> = {
  share: shareFacts,
  chronicAbsence: chronicAbsenceFacts,
  consistentAttendance: consistentAttendanceFacts,
  averageDailyAttendance: averageDailyAttendanceFacts,
  mobility: mobilityFacts,
  proficiency: proficiencyFacts,
  cohortGraduation: cohortGraduationFacts,
  suspension: suspensionFacts,
  kindergartenReadiness: kindergartenReadinessFacts,
  postsecondaryEnrollment: postsecondaryEnrollmentFacts,
  postsecondaryCompletion: postsecondaryCompletionFacts,
  served: servedFacts,
  amountDelivered: amountDeliveredFacts,
  dosage: dosageFacts,
  surveyShare: surveyShareFacts,
  supplied: () => undefined,
}
