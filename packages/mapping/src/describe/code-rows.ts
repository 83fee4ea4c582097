import { codeSets } from '@nrec-align/schema'
import { factsOf } from '../analyse/node-facts.ts'
import { type CodeTable, canonicalOf } from '../codec/code.ts'
import type { Node } from '../codec/nodes.ts'

/** One code of a column and what it means. */
export interface DescribedCode {
  /** Text of the cell, or of the cells joined by ` + `. */
  readonly code: string
  /** Common codes it becomes, one a field; `undefined` for a field it leaves alone. */
  readonly means: readonly (string | undefined)[]
  /** The common code in words, where the code set has a label. */
  readonly label?: string
  /** What the common code says compared with this one. */
  readonly relation: 'exact' | 'broader' | 'narrower' | 'lossy'
  readonly isRead: boolean
  readonly isWritten: boolean
  readonly validFrom?: number
  readonly validTo?: number
}

const joined = (wire: string | readonly string[]): string => (typeof wire === 'string' ? wire : wire.join(' + '))

/** The codes of a table with what they mean. */
export const codesOfTable = (table: CodeTable): readonly DescribedCode[] =>
  table.rows.map((row) => {
    const [wire, , relation = 'exact', direction = 'both', validFrom, validTo] = row
    const means = canonicalOf(row)
    const label =
      table.set === undefined ? undefined : codeSets[table.set].codes.find(([code]) => code === means[0])?.[1]
    return {
      code: joined(wire),
      means,
      ...(label === undefined ? {} : { label }),
      relation,
      isRead: direction !== 'encodeOnly',
      isWritten: direction !== 'decodeOnly',
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
    }
  })

/** The codes of a column with what they mean; empty for a column of anything else. */
export const codeRows = (node: Node): readonly DescribedCode[] => factsOf(node).tables.flatMap(codesOfTable)
