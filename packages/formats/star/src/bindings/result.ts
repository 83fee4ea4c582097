import { bind, code, constant, date, schoolYear, text } from '@nrec-align/mapping'
import { reading } from '../layouts/reading.ts'
import { assessmentStatus } from '../tables/assessment-status.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { proficiency } from '../tables/proficiency.ts'
import { season } from '../tables/season.ts'
import { renaissanceId, schoolId, stateSchoolId } from './identifiers.ts'
import { scoreColumns, scores } from './scores.ts'
import { studentPairs } from './student-pairs.ts'

const inScores = { mode: 'decodeOnly', reason: 'the list of scores has the category of this scale too' } as const

export const result = bind(reading, {
  id: 'result',
  grain: 'assessmentResult',
  pairs: {
    ...studentPairs,
    'identifiers[renaissance.assessment]': [['AssessmentID', 'RenaissanceClientID'], renaissanceId],
    'organization.identifiers[*school]': ['SchoolIdentifier', schoolId],
    'organization.identifiers[*state]': ['SchoolStateID', stateSchoolId],
    assessment: [[], constant('uri://renaissance.com/Assessment#STAR-RD')],
    assessmentTitle: [[], constant('Star Reading')],
    subject: [[], constant('reading')],
    gradeLevelWhenAssessed: ['Grade', code(gradeLevel)],
    date: ['CompletedDateLocal', date('yyyy-MM-ddTHH:mm:ss')],
    schoolYear: ['SchoolYear', schoolYear('range')],
    period: ['ScreeningPeriodWindowName', code(season)],
    scoreStatus: ['AssessmentStatus', code(assessmentStatus)],
    performanceLevel: ['StateBenchmarkCategoryName', text(), inScores],
    proficiency: [['StateBenchmarkCategoryName', 'StateBenchmarkProficient'], code(proficiency), inScores],
    scores: [scoreColumns, scores],
  },
})
