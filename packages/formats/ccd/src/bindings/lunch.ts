import { bind, code, constant, text } from '@nrec-align/mapping'
import { lunch as lunchLayout } from '../layouts/lunch.ts'
import { lunchProgram } from '../tables/lunch-program.ts'
import { count, notDivided } from './count.ts'

export const lunch = bind(lunchLayout, {
  id: 'lunch',
  grain: 'outcomeMeasure',
  pairs: {
    'indicator.framework': [[], constant('EDFacts FS033')],
    // Free meals and direct certification count other children, so each table is an indicator of its own.
    'indicator.name': ['DATA_GROUP', text()],
    ...count,
    'subgroups[economic].category': ['LUNCH_PROGRAM', code(lunchProgram)],
  },
  defaults: { LUNCH_PROGRAM: notDivided },
})
