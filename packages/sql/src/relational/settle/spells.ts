import { join } from 'node:path'
import { type DayEvent, type LoneEvent, pairKnown } from '@nrec-align/convert/engine'
import type { Spells } from '@nrec-align/mapping'
import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { TextFile } from '../gather/text-file.ts'
import { PART, part, unescaped } from '../text.ts'
import { type Precedence, rootColumn, unitColumn } from './fold.ts'
import { joinNodes } from './join-nodes.ts'
import { valuesOfNodes } from './keying.ts'
import { linesOf, tableOf } from './tables.ts'

/** A reference or a leaf of a node as a text; empty where it is not known. */
const textOf = (space: Space, path: string): string => {
  const reference = space.references.find(({ field }) => field === path)
  if (reference !== undefined) return reference.many ? `''` : `coalesce(CAST(${rootColumn(reference)} AS VARCHAR), '')`
  const leaf = space.leaves.find((one) => one.path === path)
  return leaf === undefined ? `''` : `coalesce(${unitColumn(space.units.indexOf(leaf.unit))}.v${leaf.place}, '')`
}

/** Fields that say which events are of one spell. */
export const spellFields = ({ begin, end, key, reentry }: Spells): readonly string[] => [
  begin,
  end,
  ...key,
  ...(reentry === undefined ? [] : [reentry.path]),
]

/** Every node that knows one day of a spell, those of one key together, keys in the order in which they first appear. */
const eventsOf = (space: Space, spells: Spells, precedence: Precedence): string => {
  const { begin, end, key, reentry } = spells
  const columns = [
    `${key.map((path) => textOf(space, path)).join(` || ${part} || `) || `''`} AS "key"`,
    `${textOf(space, begin)} AS began`,
    `${textOf(space, end)} AS ended`,
    `${reentry === undefined ? `''` : textOf(space, reentry.path)} AS again`,
  ]
  return `SELECT concat_ws(${part}, min(node) OVER (PARTITION BY "key"), node, seq, event, began, ended, again) AS line FROM (
      SELECT v.node, n.seq, n.event, ${columns.join(', ')} FROM (${valuesOfNodes(space, spellFields(spells), precedence)}) v JOIN ${tableOf(space, 'node')} n USING (node))
    WHERE (began = '') <> (ended = '') AND (event OR began <> '') ORDER BY min(node) OVER (PARTITION BY "key"), node`
}

interface Told extends DayEvent {
  readonly key: string
  readonly sequence: number
  readonly isEvent: boolean
}

const toldIn = (line: string, isReentry: (text: string) => boolean): Told => {
  const [key = '', node, sequence, event, first = '', last = '', again = ''] = line.split(PART)
  const kind = first === '' ? 'end' : isReentry(again === '' ? '' : unescaped(again)) ? 'reentry' : 'begin'
  const day = unescaped(first === '' ? last : first)
  return { key, node: Number(node), sequence: Number(sequence), isEvent: event === 'true', day, kind }
}

/**
 * Joins each event that ends a spell with the one that began it: the database brings the events of a key together, and they
 * are paired as in memory. Ends that were joined stand in the table `apart`, those without a begin in `lone`.
 *
 * @returns the events without another half, in the order in which their keys first appear
 */
export const joinSpells = async (
  database: Database,
  space: Space,
  spells: Spells,
  precedence: Precedence,
): Promise<readonly LoneEvent[]> => {
  const isReentry = (text: string): boolean => spells.reentry?.is.includes(text) === true
  const joins = new TextFile(join(database.scratch.path, `${space.name}.joins`))
  const alone = new TextFile(join(database.scratch.path, `${space.name}.alone`))
  const found: LoneEvent[] = []
  const pair = (told: readonly Told[]): void => {
    const paired = pairKnown({ events: told.filter((one) => one.isEvent), open: told.filter((one) => !one.isEvent) })
    for (const [end, begin] of paired.joins) joins.line(`${end}\t${begin}`)
    for (const { node, code } of paired.lone) {
      if (code === 'end-without-begin') alone.line(String(node))
      found.push({ space: space.name, sequence: told.find((one) => one.node === node)?.sequence ?? 0, code })
    }
  }
  let told: Told[] = []
  for await (const lines of database.texts(eventsOf(space, spells, precedence))) {
    for (const one of lines.map((line) => toldIn(line, isReentry))) {
      if (told.length > 0 && told[0]?.key !== one.key) {
        pair(told)
        told = []
      }
      told.push(one)
    }
  }
  if (told.length > 0) pair(told)
  joins.end()
  alone.end()
  if (alone.lines > 0)
    await database.run(`INSERT INTO ${tableOf(space, 'lone')} SELECT * FROM ${linesOf(alone, [['node', 'BIGINT']])}`)
  if (joins.lines > 0) {
    const pairs = linesOf(joins, [
      ['ending', 'BIGINT'],
      ['beginning', 'BIGINT'],
    ])
    await database.run(`INSERT INTO ${tableOf(space, 'apart')} SELECT ending FROM ${pairs}`)
    await joinNodes(database, space, `SELECT ending AS a, beginning AS b FROM ${pairs}`)
  }
  joins.remove()
  alone.remove()
  return found
}
