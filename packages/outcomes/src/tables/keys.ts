import type { Period, Place, Subgroup } from '../figures/index.ts'

/** What joins the parts of a group by several dimensions, and stands in no code. */
const and = '&'
const all = 'all'

/** A place by its kind and id, since two kinds may use one id. */
export const placeKey = ({ kind, id }: Place): string => `${kind}/${id}`

/** A school year by the year in which it ends, pooled ones from the first to the last. */
export const periodKey = ({ first, last }: Period): string => (first === last ? String(last) : `${first}-${last}`)

/** The dimensions of a group; `all` for everybody. */
export const dimensionsOf = (subgroup: Subgroup): string =>
  subgroup.length === 0 ? all : subgroup.map(({ dimension }) => dimension).join(and)

/** The categories of a group, one a dimension; `all` for everybody. */
export const categoriesOf = (subgroup: Subgroup): string =>
  subgroup.length === 0 ? all : subgroup.map(({ category }) => category).join(and)

/** A group by dimensions and categories. */
export const subgroupKey = (subgroup: Subgroup): string =>
  subgroup.length === 0 ? all : subgroup.map(({ dimension, category }) => `${dimension}=${category}`).join(and)
