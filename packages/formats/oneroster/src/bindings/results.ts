import { bind, code, constant, date, decimal, type Pairs, text } from '@nrec-align/mapping'
import { results, results11 } from '../layouts/results.ts'
import { scoreStatus } from '../tables/score-status.ts'
import { recordPairs, sourcedId } from './record.ts'

/** What both versions say of a mark: it is always one for a piece of work, and only such marks are written. */
const resultPairs = {
  ...recordPairs,
  gradeKind: [[], constant('item')],
  'assignment.identifiers[oneroster.sourced-id]': ['lineItemSourcedId', sourcedId],
  'student.identifiers[oneroster.sourced-id]': ['studentSourcedId', sourcedId],
  scoreStatus: ['scoreStatus', code(scoreStatus)],
  numericGrade: ['score', decimal(4)],
  gradeDate: ['scoreDate', date('yyyy-MM-dd')],
} as const satisfies Pairs<'courseGrade', keyof typeof results.columns>

export const resultBinding = bind(results, {
  id: 'result',
  grain: 'courseGrade',
  pairs: {
    ...resultPairs,
    letterGrade: ['textScore', text()],
    'section.identifiers[oneroster.sourced-id]': ['classSourcedId', sourcedId],
  },
})

export const resultBinding11 = bind(results11, { id: 'result', grain: 'courseGrade', pairs: resultPairs })
