import { identifier } from '@nrec-align/mapping'

const onlyInFiles = { mode: 'decodeOnly', reason: 'The name holds inside a set of interchange files only.' } as const

/** A name inside a set of interchange files: what one record has and others refer to. */
const name = identifier({ scopeOption: 'host' })

/** The name of the record itself. */
export const interchangeIdPairs = {
  'identifiers[ed-fi.interchange-id]': ['interchange.id', name, onlyInFiles],
} as const

/** A reference by name. */
export const refTo = <C extends string>(column: C) => [column, name, onlyInFiles] as const
