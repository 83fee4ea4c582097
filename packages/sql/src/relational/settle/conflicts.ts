import { type FileSpans, foldUnit, Interner, type LoadedAt, type Unit } from '@nrec-align/convert/engine'
import { DECLARED_MISSING } from '@nrec-align/mapping'
import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { missing, PART, part, unescaped } from '../text.ts'
import { type Precedence, unitColumn } from './fold.ts'
import { leafColumn, tableOf } from './tables.ts'

/** Two records that disagree, one of which was read when the other was known. */
export interface Disagreement {
  readonly ord: number
  readonly origin: number
  readonly unit: string
  readonly winner: number
  readonly loser: number
  readonly at: LoadedAt
}

/** Two records that turned out to disagree when their entities were joined. */
export interface JoinedDisagreement {
  readonly node: number
  readonly unit: string
  readonly winner: number
  readonly loser: number
}

/** What was found of one space. */
export interface Disagreements {
  readonly read: Disagreement[]
  readonly joined: JoinedDisagreement[]
}

/** One record's part in an entity. */
interface Part {
  readonly n: number
  readonly node: number
  readonly ord: number
  readonly origin: number
  readonly at: LoadedAt
  readonly since: string | undefined
  readonly values: ReadonlyMap<number, string>
}

const partOf = (line: string): Part => {
  const [facts = '', since = '', ...values] = line.split(PART)
  const [n = 0, node = 0, ord = 0, origin = 0, sequence = 0, record = 0, at = 0, told = 0] = facts
    .split(',')
    .map(Number)
  return {
    n,
    node,
    ord,
    origin,
    at: { sequence, record, line: at, told },
    since: since === '' ? undefined : unescaped(since),
    values: new Map(
      values.map((text) => {
        const cut = text.indexOf('=')
        return [Number(text.slice(0, cut)), unescaped(text.slice(cut + 1))]
      }),
    ),
  }
}

/** Folds the records of one entity as the engine in memory does, node by node and then the nodes together. */
const refold = (space: Space, parts: readonly Part[], spans: FileSpans, found: Disagreements): void => {
  const texts = new Interner()
  texts.number(DECLARED_MISSING)
  const nodes = [...new Set(parts.map(({ node }) => node))]
  const size = nodes.length + 1
  const units: Unit[] = space.units.map((name) => ({
    name,
    leaves: [],
    winners: new Uint32Array(size),
    since: undefined,
  }))
  for (const [at, name] of space.units.entries()) {
    const unit = units[at] as Unit
    for (const { path } of space.leavesOf(name)) unit.leaves.push({ path, unit, values: new Uint32Array(size) })
  }
  for (const one of parts) {
    const order = unitsOf(space, one.origin)
    for (const name of order) {
      const unit = units[space.units.indexOf(name)] as Unit
      const numbers = space.leavesOf(name).map(({ place }) => {
        const text = one.values.get(place)
        return text === undefined ? 0 : texts.number(text)
      })
      const since = one.since === undefined ? 0 : texts.number(one.since)
      const values = { columns: unit.leaves, numbers, sequence: one.at.sequence, since }
      foldUnit(unit, nodes.indexOf(one.node) + 1, values, texts, spans, (_unit, _node, winner, loser) =>
        found.read.push({ ord: one.ord, origin: one.origin, unit: name, winner, loser, at: one.at }),
      )
    }
  }
  for (let node = 2; node < size; node += 1) {
    for (const unit of units) {
      const sequence = unit.winners[node] as number
      if (sequence === 0) continue
      const numbers = unit.leaves.map((leaf) => leaf.values[node] as number)
      const values = { columns: unit.leaves, numbers, sequence, since: unit.since?.[node] ?? 0 }
      foldUnit(unit, 1, values, texts, spans, (_unit, _node, winner, loser) =>
        found.joined.push({ node: nodes[node - 1] as number, unit: unit.name, winner, loser }),
      )
    }
  }
}

/** What is replaced together, in the order in which records of a kind fill it. */
const unitsOf = (space: Space, origin: number): readonly string[] => [
  ...new Set(space.facets[origin]?.leaves.map(({ unit }) => unit)),
]

/**
 * Whether a record differs from what is believed: as a whole where the order of comparisons matters, else in a value both know.
 */
const differs = (space: Space, isOrdered: boolean): string =>
  space.leaves
    .map(({ path, unit, place }) => {
      const said = `f.${leafColumn(path)}`
      const believed = `w.${unitColumn(space.units.indexOf(unit))}.v${place}`
      const whole = `(${space
        .leavesOf(unit)
        .map((leaf) => `f.${leafColumn(leaf.path)} IS NOT NULL`)
        .join(' OR ')}) AND ${said} IS DISTINCT FROM ${believed}`
      const known = `${said} <> ${missing} AND ${believed} <> ${missing} AND ${said} <> ${believed}`
      return isOrdered ? `(${whole})` : `((f.joined AND ${whole}) OR coalesce(${known}, false))`
    })
    .join(' OR ')

/** Finds the records of a space that disagree: the database says which entities to look at, and these few are folded again. */
export const findDisagreements = async (
  database: Database,
  space: Space,
  { spans, isDated }: Precedence,
): Promise<Disagreements> => {
  const found: Disagreements = { read: [], joined: [] }
  if (space.leaves.length === 0) return found
  const said = tableOf(space, 'said')
  await database.run(
    `CREATE OR REPLACE TABLE doubted AS SELECT DISTINCT f.n FROM ${said} f JOIN ${tableOf(space, 'folded')} w ON w.n = f.n
     WHERE ${differs(space, isDated || !spans.alike)}`,
  )
  const values = space.leaves.map(({ path, place }) => `'${place}=' || f.${leafColumn(path)}`).join(', ')
  const facts = ['f.n', 'f.node', 'f.ord', 'f.origin', 'f.seq', 'f.record', 'f.line', 'f.told'].join(` || ',' || `)
  const lines = database.texts(
    `SELECT concat_ws(${part}, ${facts}, coalesce(f.since, ''), ${values}) FROM ${said} f
     SEMI JOIN doubted d ON d.n = f.n ORDER BY f.n, f.node, f.ord`,
  )
  let parts: Part[] = []
  for await (const some of lines) {
    for (const line of some) {
      const one = partOf(line)
      if (parts.length > 0 && parts[0]?.n !== one.n) {
        refold(space, parts, spans, found)
        parts = []
      }
      parts.push(one)
    }
  }
  if (parts.length > 0) refold(space, parts, spans, found)
  found.joined.sort((one, other) => one.node - other.node)
  return found
}
