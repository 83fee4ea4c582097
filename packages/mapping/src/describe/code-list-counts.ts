import type { CodeRelation } from '../codec/code.ts'
import type { DescribedCode } from './code-rows.ts'

/** Every relation, in the order in which they are counted. */
export const codeRelations: readonly CodeRelation[] = ['exact', 'broader', 'narrower', 'lossy']

/** How many codes of a list there are, how they compare with the common codes, and how many say when they were valid. */
export const codeListCounts = (codes: readonly DescribedCode[]): readonly number[] => [
  codes.length,
  ...codeRelations.map((relation) => codes.filter((row) => row.relation === relation).length),
  codes.filter(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined).length,
]
