import {
  CODE_SEPARATOR,
  type FirstOfNode,
  type JoinedNode,
  type Node,
  type Nodes,
  TEXT_SEPARATOR,
} from '@nrec-align/mapping'
import { checkOf } from '../finding.ts'
import { emitLeaf } from '../leaf/leaves.ts'
import { all, any, isRefused, listed, literal } from '../sql.ts'
import { readCell, saidBy, saidOnly, unreadCheck } from './cell-reading.ts'
import type { EmittedPair, PairScope, SqlPair } from './sql-pair.ts'

/** Yes-or-no cells → the codes answered yes, in their order. */
export const flagsPair = ({ codes, yes, no }: Nodes['flags'], scope: PairScope): SqlPair => {
  const { path, places, cell } = scope
  const isOne = (place: number, tokens: readonly string[]) =>
    any(tokens.map((token) => `${cell(place)} = ${literal(token)}`))
  const answers = places.map((place, at) => `CASE WHEN ${isOne(place, yes)} THEN ${literal(codes[at] ?? '')} END`)
  return {
    values: [{ path, value: `nullif(concat_ws(${literal(CODE_SEPARATOR)}, ${listed(answers)}), '')` }],
    checks: places
      .filter((place) => place >= 0)
      .map((column) =>
        checkOf(
          scope.aboutAt(column),
          { column, code: 'unknown-code' },
          `NOT ${any([`${cell(column)} = ''`, isOne(column, yes), isOne(column, no)])}`,
        ),
      ),
  }
}

/** Numbered cells → one list without repeats. */
export const slotsPair = (of: Node, scope: PairScope): EmittedPair => {
  const { path, places, fallback, dialect } = scope
  const leaf = emitLeaf(of, scope)
  if (isRefused(leaf)) return leaf
  const readings = places.filter((place) => place >= 0).map((place) => readCell(scope, leaf, place))
  const said = readings.map((reading) => saidBy(reading, fallback))
  const join = literal(leaf.join ?? TEXT_SEPARATOR)
  return {
    values: said.length === 0 ? [] : [{ path, value: `align_joined(align_distinct(${dialect.list(said)}), ${join})` }],
    checks: readings.flatMap((reading) => unreadCheck(scope.aboutAt(reading.place), reading, 'only-invalid')),
  }
}

/** Cells of which the first that says something decides; a finding in a later one is made all the same. */
export const firstOfPair = ({ ways }: FirstOfNode, scope: PairScope): EmittedPair => {
  const readings = []
  for (const [at, way] of ways.entries()) {
    const leaf = emitLeaf(way, scope)
    if (isRefused(leaf)) return leaf
    const place = scope.places[at] ?? -1
    if (place >= 0) readings.push(readCell(scope, leaf, place))
  }
  const said = readings.map(saidOnly)
  return {
    values: said.length === 0 ? [] : [{ path: scope.path, value: `coalesce(${listed(said)})` }],
    checks: readings.flatMap((reading) => unreadCheck(scope.aboutAt(reading.place), reading)),
  }
}

/** Several cells → one text; without one of them there is none. */
export const joinedPair = ({ between }: JoinedNode, { path, places, cell, about }: PairScope): SqlPair => {
  const parts = places.map(cell)
  const last = parts.at(-1) ?? "''"
  const isWhole = parts.map((part) => `${part} <> ''`)
  const isDoubled = `instr(${last}, ${literal(between)}) > 0`
  return {
    values: [
      {
        path,
        value: `CASE WHEN ${all([...isWhole, `NOT ${isDoubled}`])} THEN ${parts.join(` || ${literal(between)} || `)} END`,
      },
    ],
    checks: [checkOf(about, { column: places.at(-1) ?? -1, code: 'unreadable-text' }, all([...isWhole, isDoubled]))],
  }
}
