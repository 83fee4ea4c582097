import type { Said } from '@nrec-align/convert/engine'
import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { missing, PART, part, unescaped } from '../text.ts'
import { leafColumn, tableOf } from './tables.ts'

/** Further statements that are kept of one node, as in memory. */
const MOST_FURTHER = 8

const WHO = ['birthDate', 'firstName', 'lastName'] as const

interface Spoken extends Said {
  readonly n: number
  readonly node: number
}

const spokenIn = (line: string): Spoken => {
  const [n, node, sequence, birthDate = '', firstName = '', lastName = ''] = line.split(PART)
  return {
    n: Number(n),
    node: Number(node),
    sequence: Number(sequence),
    birthDate: unescaped(birthDate),
    firstName: unescaped(firstName),
    lastName: unescaped(lastName),
  }
}

const isSame = (one: Said, other: Said): boolean => WHO.every((path) => one[path] === other[path])

/** The different statements about each node, the first one and some further. */
const distinct = (spoken: readonly Spoken[]): readonly Said[] => {
  const kept: Spoken[] = []
  for (const one of spoken) {
    const own = kept.filter(({ node }) => node === one.node)
    if (own.length <= MOST_FURTHER && !own.some((other) => isSame(one, other))) kept.push(one)
  }
  return kept
}

/** What different records say of who each person is, of those people of whom not all say the same. */
export const findStatements = async (
  database: Database,
  space: Space,
): Promise<ReadonlyMap<number, readonly Said[]>> => {
  const found = new Map<number, readonly Said[]>()
  if (space.name !== 'person' || !WHO.every((path) => space.leaves.some((leaf) => leaf.path === path))) return found
  const columns = WHO.map((path) => `f.${leafColumn(path)}`)
  await database.run(
    `CREATE OR REPLACE TABLE spoken AS SELECT f.n, f.node, f.ord, f.seq, ${columns.map((column, at) => `${column} AS w${at}`).join(', ')}
     FROM ${tableOf(space, 'said')} f WHERE ${columns.map((column) => `coalesce(${column} <> ${missing}, false)`).join(' AND ')}`,
  )
  const lines = database.texts(
    `SELECT concat_ws(${part}, s.n, s.node, s.seq, s.w0, s.w1, s.w2) FROM spoken s SEMI JOIN
       (SELECT s.n FROM spoken s JOIN (SELECT n, min(ord) AS ord FROM spoken GROUP BY n) f ON f.n = s.n JOIN spoken o ON o.ord = f.ord
        WHERE s.w0 <> o.w0 OR s.w1 <> o.w1 OR s.w2 <> o.w2) d ON d.n = s.n ORDER BY s.n, s.node, s.ord`,
  )
  let person: Spoken[] = []
  const end = (): void => {
    const [first] = person
    if (first !== undefined) found.set(first.n, distinct(person))
  }
  for await (const some of lines) {
    for (const one of some.map(spokenIn)) {
      if (person[0]?.n !== one.n) {
        end()
        person = []
      }
      person.push(one)
    }
  }
  end()
  return found
}
