import { code } from '@nrec-align/mapping'
import { disability, economic, englishLearner, foster, homeless } from '../tables/groups.ts'
import { majorGroups } from '../tables/race.ts'

/** The columns by which files 150 and 151 divide students. */
export const accountabilityGroups = {
  'subgroups[race].category': ['RaceEthnicityID', code(majorGroups)],
  'subgroups[disability].category': ['DisabilityStatusID', code(disability)],
  'subgroups[english-learner].category': ['LEPStatusID', code(englishLearner)],
  'subgroups[economic].category': ['EconDisadvantagedStatusID', code(economic)],
  'subgroups[homeless].category': ['HomelessServedID', code(homeless)],
  'subgroups[foster].category': ['FosterCareStatusID', code(foster)],
} as const

/** The same columns, in order, and what each divides by. */
export const accountabilityColumns = [
  'RaceEthnicityID',
  'DisabilityStatusID',
  'LEPStatusID',
  'EconDisadvantagedStatusID',
  'HomelessServedID',
  'FosterCareStatusID',
] as const
export const accountabilityNames = ['race', 'disability', 'english-learner', 'economic', 'homeless', 'foster'] as const
