import { dataFile } from './data-file.ts'

const category = {
  description: 'One row for each kind of work that is marked, such as homework.',
  privacy: 'public',
} as const

const title = { description: 'Name of the category.', required: 'always', privacy: 'public' } as const

/** Kinds of marked work. */
export const categories = dataFile('categories', {
  ...category,
  columns: { title, weight: { description: 'Share of the final mark in percent.', privacy: 'public' } },
})

/** Version 1.1 has no weights. */
export const categories11 = dataFile('categories', { ...category, columns: { title } })
