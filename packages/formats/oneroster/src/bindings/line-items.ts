import { bind, date, decimal, type Pairs, text } from '@nrec-align/mapping'
import { lineItems, lineItems11 } from '../layouts/line-items.ts'
import { recordPairs, sourcedId } from './record.ts'

/** What both versions say of a piece of work. */
const itemPairs = {
  ...recordPairs,
  title: ['title', text()],
  description: ['description', text()],
  assignedDate: ['assignDate', date('yyyy-MM-dd')],
  dueDate: ['dueDate', date('yyyy-MM-dd')],
  'section.identifiers[oneroster.sourced-id]': ['classSourcedId', sourcedId],
  'category.identifiers[oneroster.sourced-id]': ['categorySourcedId', sourcedId],
  minimumScore: ['resultValueMin', decimal(4)],
  maximumScore: ['resultValueMax', decimal(4)],
} as const satisfies Pairs<'assignment', keyof typeof lineItems.columns>

export const lineItemBinding = bind(lineItems, {
  id: 'line-item',
  grain: 'assignment',
  pairs: {
    ...itemPairs,
    'session.identifiers[oneroster.sourced-id]': ['academicSessionSourcedId', sourcedId],
    'section.school.identifiers[oneroster.sourced-id]': [
      'schoolSourcedId',
      sourcedId,
      { mode: 'encodeOnly', reason: 'It repeats the school of the class, which classes.csv states.' },
    ],
  },
})

export const lineItemBinding11 = bind(lineItems11, {
  id: 'line-item',
  grain: 'assignment',
  pairs: {
    ...itemPairs,
    'session.identifiers[oneroster.sourced-id]': ['gradingPeriodSourcedId', sourcedId],
  },
})
