import { bind, decimal, text } from '@nrec-align/mapping'
import { categories, categories11 } from '../layouts/categories.ts'
import { recordPairs } from './record.ts'

const categoryPairs = { ...recordPairs, title: ['title', text()] } as const

export const categoryBinding = bind(categories, {
  id: 'category',
  grain: 'assignmentCategory',
  // The column holds whole numbers; a share with decimals from elsewhere is reported, not rounded.
  pairs: { ...categoryPairs, weight: ['weight', decimal(0)] },
})

export const categoryBinding11 = bind(categories11, {
  id: 'category',
  grain: 'assignmentCategory',
  pairs: categoryPairs,
})
