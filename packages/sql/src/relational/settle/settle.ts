import { join } from 'node:path'
import {
  type FileSpans,
  type IdentityConflict,
  type LoneEnds,
  type LoneEvent,
  type Said,
  type SettledStore,
  type SettleListener,
  type SettleRules,
  settlingOrder,
} from '@nrec-align/convert/engine'
import { type EntityName, entityNames, spaceOf } from '@nrec-align/schema'
import type { Database } from '../../duckdb/database.ts'
import type { Gathered } from '../gather/gathered.ts'
import type { Space } from '../gather/space.ts'
import { SettledSpace, TextNumbers } from '../settled/settled-space.ts'
import { joinBelongings } from './belongings.ts'
import { type Disagreement, findDisagreements, type JoinedDisagreement } from './conflicts.ts'
import type { Precedence } from './fold.ts'
import { settleIdentity } from './identity.ts'
import { bringKeysTogether } from './keying.ts'
import { hasKey, joinByNaturalKey, keyFields, type LoneDays } from './natural-key.ts'
import { type Counted, numberEntities } from './numbers.ts'
import { foldSeveral, writeRows } from './rows.ts'
import { bringTogether, dropSaid, resolve } from './said.ts'
import { type Sizes, usualSizes } from './sizes.ts'
import { joinSpells, spellFields } from './spells.ts'
import { findStatements } from './statements.ts'
import { loadSpace, tableOf } from './tables.ts'
import type { Targets } from './targets.ts'

/** What a reference leads to while spaces are settled: the root where that is known, else the node itself. */
const whileSettling = (settled: ReadonlySet<string>): Targets => ({
  table: (space) =>
    settled.has(space)
      ? `(SELECT ord, root AS target FROM ${tableOf(space, 'rooted')})`
      : `(SELECT ord, node AS target FROM ${tableOf(space, 'of')})`,
  column: 'target',
})

/** Says of which entity of a settled space each record speaks, by its first node, in the table `rooted`. */
const findRoots = (database: Database, space: Space): Promise<void> =>
  database.run(
    `CREATE TABLE ${tableOf(space, 'rooted')} AS SELECT o.ord, o.node, coalesce(m.root, o.node) AS root
     FROM ${tableOf(space, 'of')} o LEFT JOIN ${tableOf(space, 'moved')} m ON m.node = o.node`,
  )

/** Days since which records hold, in order, so that they are compared as numbers. */
const rankDays = async (database: Database, space: Space): Promise<boolean> => {
  await database.run(
    `CREATE TABLE ${tableOf(space, 'since')} AS SELECT since, row_number() OVER (ORDER BY since) AS rank FROM
       (SELECT DISTINCT since FROM ${tableOf(space, 'facet')} WHERE since IS NOT NULL)`,
  )
  return (await database.rows(`SELECT 1 AS one FROM ${tableOf(space, 'since')} LIMIT 1`)).length > 0
}

/** Settled spaces, and what they keep open. */
export class SettledSpaces implements SettledStore {
  private readonly spaces: ReadonlyMap<EntityName, SettledSpace>

  constructor(spaces: ReadonlyMap<EntityName, SettledSpace>) {
    this.spaces = spaces
  }

  known(entity: EntityName): SettledSpace | undefined {
    return this.spaces.get(spaceOf(entity))
  }

  all(): readonly SettledSpace[] {
    return entityNames.flatMap((name) => this.spaces.get(name) ?? [])
  }

  close(): void {
    for (const space of this.spaces.values()) space.close()
  }
}

/** What was found while a space was settled. */
interface Found {
  readonly conflicts: readonly IdentityConflict[]
  readonly lone: readonly LoneEvent[]
  readonly loneDays: LoneDays | undefined
}

/** The entities that know an end and no begin, as settled. */
const loneEndsOf = async (
  database: Database,
  space: Space,
  days: LoneDays | undefined,
): Promise<LoneEnds | undefined> => {
  if (days === undefined) return undefined
  const rows = await database.rows(
    `SELECT h.n FROM ${tableOf(space, 'head')} h SEMI JOIN ${tableOf(space, 'lone')} l ON l.node = h.node`,
  )
  return { nodes: new Set(rows.map(({ n }) => Number(n))), ...days }
}

/** Decides who is who in every space, in an order in which what a key refers to is settled before the key is built. */
const settleAll = async (
  database: Database,
  gathered: Gathered,
  precedences: Map<Space, Precedence>,
  spans: FileSpans,
  spells: SettleRules['spells'],
) => {
  const found = new Map<Space, Found>()
  const settled = new Set<string>()
  for (const space of gathered.all()) {
    await loadSpace(database, space)
    precedences.set(space, { spans, isDated: await rankDays(database, space) })
  }
  for (const name of settlingOrder()) {
    const space = gathered.known(name)
    if (space === undefined || space.name !== name) continue
    found.set(space, { conflicts: await settleIdentity(database, space), lone: [], loneDays: undefined })
    await joinBelongings(database, space, (owners) => settled.has(owners))
    const precedence = precedences.get(space) as Precedence
    const own = spells.flatMap(([of, one]) => (of === name ? [one] : []))
    if (own.length > 0 || hasKey(space)) {
      const fields = [...keyFields(space, undefined), ...own.flatMap(spellFields)]
      await bringKeysTogether(database, space, fields, whileSettling(settled), precedence.isDated)
    }
    let loneDays: LoneDays | undefined
    for (const one of own) {
      const lone = await joinSpells(database, space, one, precedence)
      found.set(space, { ...(found.get(space) as Found), lone: [...(found.get(space)?.lone ?? []), ...lone] })
      loneDays = { begin: one.begin, end: one.end }
    }
    await joinByNaturalKey(database, space, precedence, loneDays)
    await database.run(`DROP TABLE IF EXISTS ${tableOf(space, 'keying')}`)
    await findRoots(database, space)
    found.set(space, { ...(found.get(space) as Found), loneDays })
    settled.add(name)
  }
  return found
}

/** Settles what was gathered; what it finds it tells in the order in which the engine in memory does. */
export const settleGathered = async (
  database: Database,
  gathered: Gathered,
  spans: FileSpans,
  rules: SettleRules,
  listener: SettleListener,
  sizes: Sizes = usualSizes,
): Promise<SettledSpaces> => {
  const precedences = new Map<Space, Precedence>()
  const findings = await settleAll(database, gathered, precedences, spans, rules.spells)
  const spaces = gathered.all()
  const counts = new Map<Space, Counted>()
  for (const space of spaces) counts.set(space, await numberEntities(database, space))
  const read: (Disagreement & { readonly space: Space })[] = []
  const joined = new Map<Space, readonly JoinedDisagreement[]>()
  const said = new Map<Space, ReadonlyMap<number, readonly Said[]>>()
  for (const space of spaces) {
    const precedence = precedences.get(space) as Precedence
    const counted = counts.get(space) as Counted
    await resolve(database, space)
    if (counted.several === 0) continue
    await bringTogether(database, space, precedence.isDated)
    await foldSeveral(database, space, precedence, counted, sizes)
    const found = await findDisagreements(database, space, precedence)
    for (const one of found.read) read.push({ ...one, space })
    joined.set(space, found.joined)
    said.set(space, await findStatements(database, space))
  }
  read.sort((one, other) => one.ord - other.ord)
  for (const { space, origin, unit, winner, loser, at } of read)
    gathered.disagreements[space.facets[origin]?.loader ?? -1]?.(unit, winner, loser, at)
  for (const [space, { conflicts, lone }] of findings) {
    conflicts.forEach(listener.onIdentityConflict)
    lone.forEach(listener.onLoneEvent)
    for (const { unit, winner, loser } of joined.get(space) ?? []) listener.onConflict(unit, winner, loser)
  }
  return opened(database, gathered, findings, counts, said, sizes)
}

const opened = async (
  database: Database,
  gathered: Gathered,
  findings: ReadonlyMap<Space, Found>,
  counts: ReadonlyMap<Space, Counted>,
  said: ReadonlyMap<Space, ReadonlyMap<number, readonly Said[]>>,
  sizes: Sizes,
): Promise<SettledSpaces> => {
  const open = new Map<EntityName, SettledSpace>()
  const texts = new TextNumbers()
  for (const space of gathered.all()) {
    const path = join(database.scratch.path, `${space.name}.rows`)
    const counted = counts.get(space) as Counted
    await writeRows(database, space, gathered.ownersOf(space), path, counted, sizes)
    const loneEnds = await loneEndsOf(database, space, findings.get(space)?.loneDays)
    await dropSaid(database, space)
    open.set(
      space.name,
      new SettledSpace(space, counted.entities, path, {
        texts,
        said: said.get(space) ?? new Map(),
        loneEnds,
        known: (entity) => open.get(spaceOf(entity)),
      }),
    )
  }
  // What is settled is read from files: the memory of the database is better used by those who read.
  database.end()
  return new SettledSpaces(open)
}
