import { type CodeOf, codeSet } from './code-set.ts'

export const participationStage = codeSet('participationStage', 'Participation stage', [
  ['applied', 'Applied'],
  ['denied', 'Application denied'],
  ['waitlisted', 'Waitlisted'],
  ['eligible', 'Eligible'],
  ['enrolled', 'Enrolled'],
  ['active', 'Active or participating'],
  ['completed', 'Completed'],
  ['withdrawn', 'Withdrawn'],
])

/** A code of the set `participationStage`: participation stage. */
export type ParticipationStageCode = CodeOf<typeof participationStage>
