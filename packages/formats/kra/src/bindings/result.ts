import { bind, code, date, groups, identifier, integer, namespaced, schoolYear, text } from '@nrec-align/mapping'
import { results } from '../layouts/results.ts'
import { proficiency } from '../tables/proficiency.ts'
import { testStatus } from '../tables/test-status.ts'

/** How a cell is written is seen in one sample file only, so what cannot be read warns and sets nothing aside by itself. */
const seen = { confidence: 'unverified' } as const

/** The parts by the letters that their columns begin with. */
const parts = ['SF', 'LL', 'MA', 'PD'] as const

const partScore = (part: (typeof parts)[number]) => ({
  needs: 'value',
  members: {
    subscale: { is: part },
    metric: { is: 'scale' },
    value: { column: `${part}Score`, of: integer() },
  },
})

/** A school has a number inside its district only, so the two make one. */
export const school = identifier({ systemOption: 'schoolIdSystem', joinedBy: '-' })

/** What a row says of the sitting and of the child. */
export const result = bind(results, {
  id: 'result',
  grain: 'assessmentResult',
  pairs: {
    'student.identifiers[*student]': ['PS_StudentID', identifier({ systemOption: 'studentIdSystem' })],
    'student.identifiers[us-sc.suns]': ['StudentSUNS', identifier()],
    'student.firstName': ['FirstName', text()],
    'student.lastName': ['LastName', text()],
    'student.middleName': ['MiddleName', text()],
    'student.birthDate': ['DOB', date('M/d/yyyy'), seen],
    'organization.identifiers[*school]': [['DistrictCode', 'SchoolCode'], school],
    assessment: ['Assessment', namespaced('kra:')],
    assessmentTitle: [
      'Assessment',
      text(),
      { mode: 'decodeOnly', reason: 'The cell is the name of the assessment and the only thing that identifies it.' },
    ],
    schoolYear: ['SchoolYear', schoolYear('end'), seen],
    date: ['DateTaken', date('M/d/yyyy'), seen],
    scoreStatus: ['Status', code(testStatus)],
    performanceLevel: ['PerformanceLevelDescriptor', text()],
    proficiency: [
      'PerformanceLevelDescriptor',
      code(proficiency),
      { mode: 'decodeOnly', reason: 'The level in the words of the file is kept beside it.' },
    ],
    scores: [
      ['OverallScore', 'SFScore', 'LLScore', 'MAScore', 'PDScore'],
      groups([
        { needs: 'value', members: { metric: { is: 'scale' }, value: { column: 'OverallScore', of: integer() } } },
        ...parts.map(partScore),
      ]),
      seen,
    ],
  },
})
