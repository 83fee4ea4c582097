import { codeSets } from '@nrec-align/schema'
import type { Subgroup, SubgroupPart } from '../figures/index.ts'
import type { Messages } from './messages.ts'

const partName = ({ dimension, category }: SubgroupPart, messages: Messages): string =>
  messages.categories[`${dimension}=${category}`] ??
  messages.categories[category] ??
  (dimension === 'grade' ? `${messages.dimensions.grade} ${category.replace(/^0/, '')}` : category)

/** What a group is called. */
export const groupName = (subgroup: Subgroup, messages: Messages): string =>
  subgroup.length === 0 ? messages.everybody : subgroup.map((part) => partName(part, messages)).join(', ')

const order: readonly string[] = [
  ...codeSets.raceRollup.codes.map(([code]) => code),
  ...codeSets.sex.codes.map(([code]) => code),
  'yes',
  'no',
]

/** Where a category stands, the same in every chart: as in the code set, then by name; what is not known comes last. */
export const categoryOrder = (category: string): string => {
  const at = order.indexOf(category)
  if (category === 'unknown' || category === 'masked') return '~'
  return at < 0 ? `y${category}` : `x${String(at).padStart(3, '0')}`
}
