import { keptFile } from './kept-file.ts'
import { notGrades } from './kept-reasons.ts'

const title = { description: 'Name of the category.', required: 'always', privacy: 'public' } as const

const category = {
  description: 'One row for each kind of work that is marked, such as homework.',
  reason: notGrades,
  privacy: 'public',
} as const

/** Kinds of marked work. */
export const categories = keptFile('categories', {
  ...category,
  columns: { title, weight: { description: 'Share of the final mark in percent.', privacy: 'public' } },
})

/** Version 1.1 has no weights. */
export const categories11 = keptFile('categories', { ...category, columns: { title } })
