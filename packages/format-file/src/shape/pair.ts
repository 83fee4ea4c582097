import type { Node, PairFacts } from '@nrec-align/mapping'
import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { mapping } from './mapping.ts'
import { mark, oneOf, text } from './texts.ts'
import type { Total } from './total.ts'

const directions = { read: 'decodeOnly', write: 'encodeOnly' } as const

/** `read` or `write`: the one way a pair or a code goes. */
export const direction = oneOf(['read', 'write']).transform((word) => directions[word])

/** What stands behind a path: a column, a list of columns, or names with values. */
export interface PairShape {
  readonly column?: string
  readonly columns?: readonly string[]
  readonly as?: Node
  readonly direction?: 'decodeOnly' | 'encodeOnly'
  readonly reason?: string
  readonly with?: readonly string[]
  readonly onlyBlank?: true
  readonly obeyedWhen?: { readonly option: string; readonly is: string }
  readonly confidence?: 'unverified'
}

/** @param as the schema of column rules, which knows the code tables of the file */
export const pairShape = (as: z.ZodType<Node>): z.ZodType<PairShape> =>
  byShape<PairShape>({
    text: text.transform((column) => ({ column })),
    list: z.array(text).transform((columns) => ({ columns })),
    names: mapping({
      column: text.optional(),
      columns: z.array(text).optional(),
      as: as.optional(),
      direction: direction.optional(),
      reason: text.optional(),
      with: z.array(text).optional(),
      onlyBlank: mark.optional(),
      obeyedWhen: mapping({ option: text, is: text }).optional(),
      confidence: oneOf(['unverified']).optional(),
    } satisfies Total<Exclude<keyof PairFacts, 'mode'> | 'direction' | 'column' | 'columns' | 'as'>),
  })
