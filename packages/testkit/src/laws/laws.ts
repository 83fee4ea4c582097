import { chunksLaw } from './chunks.ts'
import { conservationLaw } from './conservation.ts'
import { fixpointLaw } from './fixpoint.ts'
import type { Law } from './law.ts'
import { orderLaw } from './order.ts'
import { piecesLaw } from './pieces.ts'
import { repeatsLaw } from './repeats.ts'
import { rewriteLaw } from './rewrite.ts'

/** The laws that hold for every data set, right or wrong, by name. */
export const laws: Readonly<Record<string, Law>> = {
  'written in its own format it stays the same': rewriteLaw,
  'what is written is read and written again as the same': fixpointLaw,
  'every record is accounted for': conservationLaw,
  'a record that comes twice is used once': repeatsLaw,
  'blocks and the order of files change nothing': chunksLaw,
  'pieces read apart give the same': piecesLaw,
  'the order of rows changes no id and no value': orderLaw,
}
