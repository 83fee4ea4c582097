import type { TableRow } from '../pair/pair.ts'

/** What a run decides about reading and writing records. */
export interface RunFacts {
  readonly options: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly TableRow[]>>
  /** Rows the run adds to code tables, by table id. */
  readonly extraCodes?: ReadonlyMap<string, readonly (readonly [wire: string, canonical: string])[]>
  /** `other`: an unknown code becomes the set's other; `absent`: it is left out. */
  readonly unknownCode: 'other' | 'absent'
  /** `drop-field` keeps a record with an invalid required cell, unless it is part of a key. */
  /** Mend what the specification mends in one way only: zeros that a spreadsheet program took from an identifier. */
  readonly repair?: boolean
  readonly onError: 'quarantine' | 'drop-field' | 'fail'
}

/** A run with no options, tables or codes and the usual policies. */
export const plainRun: RunFacts = { options: {}, tables: {}, unknownCode: 'other', onError: 'quarantine' }
