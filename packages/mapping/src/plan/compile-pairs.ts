import { codeSets, declaredField } from '@nrec-align/schema'
import type { Binding, PairFacts } from '../declare/bind.ts'
import { leafFor } from '../leaf/leaves.ts'
import { compilePair } from '../pair/compile.ts'
import { intoBlanks } from '../pair/into-blanks.ts'
import { missingPair } from '../pair/missing-pair.ts'
import type { CompiledPair, PairContext } from '../pair/pair.ts'
import type { NodeList } from './nodes.ts'
import { type PairPath, pairPath, systemOf } from './path.ts'
import type { Places } from './places.ts'
import type { RunFacts } from './run.ts'

/** One pair of a binding, compiled, with what the plan needs to know about it. */
export interface PlannedPair {
  readonly pair: CompiledPair
  readonly mode: PairFacts['mode']
  /** Node of the entity the pair is about. */
  readonly node: number
  readonly isIdentifier: boolean
  /** Comes after the pairs that fill cells for certain. */
  readonly onlyBlank: boolean
}

/** Takes a path apart or says whose declaration is wrong. */
export const parsedPath = (binding: Binding, path: string): PairPath => {
  const parsed = pairPath(binding.grain, path)
  if (parsed === undefined) throw new TypeError(`${binding.layout}/${binding.id}: the model has no path ${path}`)
  return parsed
}

/** The code an unknown wire code becomes: the set's other, where the run keeps unknown codes and the set has one. */
const fallbackOf = (parsed: PairPath, run: RunFacts): string | undefined => {
  const set = parsed.leaf.codeSet
  const hasOther = set !== undefined && codeSets[set].codes.some(([code]) => code === 'other')
  return run.unknownCode === 'other' && hasOther ? 'other' : undefined
}

/** Compiles the pairs of a binding in their declared order. */
export const compilePairs = (binding: Binding, list: NodeList, places: Places, run: RunFacts): readonly PlannedPair[] =>
  Object.entries(binding.pairs).map(([path, [names, node, facts = {}]]) => {
    const parsed = parsedPath(binding, path)
    const at = list.nodeOf(parsed)
    const columnNames = typeof names === 'string' ? [names] : names
    const columns = columnNames.flatMap(places.allOf)
    const declared = declaredField(parsed.leaf.path)
    const isIdentifier = parsed.leaf.path.startsWith('identifiers[')
    const context: PairContext = {
      path,
      columns,
      names: columnNames.flatMap(places.namesOf),
      wordings: columns.map((place) => places.wordingOf(place)),
      slot: isIdentifier ? { node: at, index: -1 } : list.slotOf(at, declared ?? parsed.leaf.path),
      with: (facts.with ?? []).map((leaf) => list.slotOf(at, leaf)),
      model: parsed.leaf,
      system: isIdentifier ? systemOf(parsed.leaf) : undefined,
      leaf: run.extraCodes === undefined ? {} : { extraCodes: run.extraCodes },
      fallback: fallbackOf(parsed, run),
      options: run.options,
      tables: run.tables,
    }
    const leaf = declared === undefined ? undefined : leafFor(node, context.leaf)
    const made = leaf === undefined ? compilePair(node, context) : missingPair(leaf, context)
    const held = facts.onlyBlank === true ? intoBlanks(made) : made
    const pair: CompiledPair = facts.confidence === 'unverified' ? { ...held, unsure: true } : held
    return { pair, mode: facts.mode, node: at, isIdentifier, onlyBlank: facts.onlyBlank === true }
  })
