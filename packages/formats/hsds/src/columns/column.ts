import type { Column } from '@nrec-align/mapping'

/** A column of a directory that anybody may see. */
export const open = (description: string): Column & { readonly privacy: 'public' } => ({
  description,
  privacy: 'public',
})

/** The same, where a record may not do without. */
export const required = (description: string): Column => ({ description, privacy: 'public', required: 'always' })

/** A column that names or reaches a person. */
export const personal = (description: string): Column => ({ description, privacy: 'direct-identifier' })
