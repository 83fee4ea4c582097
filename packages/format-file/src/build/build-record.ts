import type { Binding, PairFacts } from '@nrec-align/mapping'
import { type EntityName, entityNames } from '@nrec-align/schema'
import type { FilePath, Finding } from '../problem.ts'
import type { PairShape } from '../shape/pair.ts'
import type { RecordShape } from '../shape/record.ts'
import { suggest } from '../shape/suggest.ts'
import { defaultRule } from './default-rule.ts'

type Pair = Binding['pairs'][string]

const columnsOf = ({ column, columns }: PairShape): string | readonly string[] => column ?? columns ?? []

const factsOf = ({ column: _, columns: __, as: ___, direction, ...facts }: PairShape): PairFacts =>
  direction === undefined ? facts : { mode: direction, ...facts }

const buildPair = (
  entity: EntityName,
  path: string,
  shape: PairShape,
  at: FilePath,
  findings: Finding[],
): Pair | undefined => {
  if (shape.column !== undefined && shape.columns !== undefined) {
    findings.push({ at, message: 'Both column and columns are given.', fix: 'Keep one of them.' })
    return undefined
  }
  const rule = shape.as ?? defaultRule(entity, path)
  if ('fix' in rule) {
    findings.push({ at, message: `${path} does not say how it is written.`, fix: rule.fix })
    return undefined
  }
  const facts = factsOf(shape)
  return Object.keys(facts).length === 0 ? [columnsOf(shape), rule] : [columnsOf(shape), rule, facts]
}

const isEntity = (name: string): name is EntityName => (entityNames as readonly string[]).includes(name)

/** A record built, or what stands in the way. */
export interface BuiltRecord {
  readonly binding: Binding | undefined
  readonly problems: readonly Finding[]
}

/** Makes what one kind of row says; a record without an entity is of the entity it is called after. */
export const buildRecord = (
  layout: string,
  id: string,
  { entity: named, pairs: shapes, ...facts }: RecordShape,
  at: FilePath,
): BuiltRecord => {
  const entity = named ?? id
  if (!isEntity(entity)) {
    const fix = `Add "entity:". ${suggest(entity, entityNames)}`
    return { binding: undefined, problems: [{ at, message: 'This does not say what the rows are about.', fix }] }
  }
  const problems: Finding[] = []
  const pairs: Record<string, Pair> = {}
  for (const [path, shape] of Object.entries(shapes)) {
    const pair = buildPair(entity, path, shape, [...at, 'pairs', path], problems)
    if (pair !== undefined) pairs[path] = pair
  }
  return { binding: { id, grain: entity, ...facts, pairs, layout } as Binding, problems }
}
