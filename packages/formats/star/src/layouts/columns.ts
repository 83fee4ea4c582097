import type { Column } from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'

/** A column about which no more is published than its name. */
export const column = (description: string, privacy: PrivacyClass): Column => ({ description, privacy })

/** A number or code that stands for somebody or something. */
export const id = (description: string): Column => column(description, 'direct-identifier')

/** A figure or word about one student. */
export const about = (description: string): Column => column(description, 'sensitive')

/** A fact about a body, a window or a scale. */
export const open = (description: string): Column => column(description, 'public')
