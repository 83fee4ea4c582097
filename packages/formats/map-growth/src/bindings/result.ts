import { bind, code, date, groups, identifier, namespaced, part, schoolYear, text } from '@nrec-align/mapping'
import { results } from '../layouts/results.ts'
import { season } from '../tables/season.ts'
import { subject } from '../tables/subject.ts'
import { scoreColumns, scoreGroups } from './scores.ts'

/** How a cell is written is seen in one sample file only, so what cannot be read warns. */
const seen = { confidence: 'unverified' } as const

const TERM = '{season} {year}'

const ofTheTerm = { mode: 'decodeOnly', reason: 'One cell holds the season and the school year.', ...seen } as const

/** What a row says of the test. */
export const result = bind(results, {
  id: 'result',
  grain: 'assessmentResult',
  pairs: {
    'student.identifiers[*student]': ['StudentID', identifier({ systemOption: 'studentIdSystem' })],
    'student.identifiers[*state]': ['Student_StateID', identifier({ systemOption: 'stateStudentIdSystem' })],
    'organization.identifiers[*school]': ['School_StateID', identifier({ systemOption: 'schoolIdSystem' })],
    assessment: ['Course', namespaced('nwea.map-growth:')],
    assessmentTitle: ['TestName', text()],
    subject: ['Subject', code(subject)],
    date: ['TestStartDate', date('M/d/yyyy'), seen],
    period: ['TermName', part(TERM, 'season', code(season)), ofTheTerm],
    schoolYear: ['TermName', part(TERM, 'year', schoolYear('range')), ofTheTerm],
    performanceLevel: ['AchievementQuintile', text()],
    scores: [scoreColumns, groups(scoreGroups), seen],
  },
})
