import { codeSets, type Leaf } from '@nrec-align/schema'
import { type CodeTable, canonicalOf } from '../../codec/code.ts'
import type { Binding } from '../../declare/bind.ts'
import { pairPath } from '../../plan/path.ts'
import { factsOf } from '../node-facts.ts'
import type { Problem } from '../problem.ts'
import { type Check, type CheckContext, type Place, problem, repeated } from './context.ts'

const show = (value: unknown): string =>
  Array.isArray(value) ? value.map((item) => item ?? '').join(' + ') : String(value)

const readTwice = (context: CheckContext, place: Place, table: CodeTable): readonly Problem[] =>
  repeated(table.rows.filter((row) => row[3] !== 'encodeOnly').map(([wire]) => show(wire))).map((wire) =>
    problem(context, 'code-read-twice', place, `${table.id} reads ${wire} in two rows.`),
  )

const writtenTwice = (context: CheckContext, place: Place, table: CodeTable): readonly Problem[] =>
  repeated(table.rows.filter((row) => row[3] !== 'decodeOnly').map(([, canonical]) => show(canonical))).map((value) =>
    problem(
      context,
      'code-written-twice',
      place,
      `${table.id} writes ${value} in two rows; one of them must be read only.`,
    ),
  )

/** The values a table gives the field at a place, against the code set of that field. */
const outsideSet = (
  context: CheckContext,
  place: Place,
  table: CodeTable,
  leaf: Leaf,
  at: number,
): readonly Problem[] => {
  if (leaf.codeSet === undefined) return []
  const known = new Set<string>(codeSets[leaf.codeSet].codes.map(([code]) => code))
  const used = new Set(table.rows.flatMap((row) => canonicalOf(row)[at] ?? []))
  return [...used]
    .filter((code) => !known.has(code))
    .map((code) =>
      problem(context, 'code-not-in-set', place, `${table.id} gives ${code}, which is not in ${leaf.codeSet}.`),
    )
}

const wrongSet = (context: CheckContext, place: Place, table: CodeTable, leaf: Leaf): readonly Problem[] =>
  table.set === undefined || leaf.codeSet === undefined || table.set === leaf.codeSet
    ? []
    : [
        problem(
          context,
          'wrong-code-set',
          place,
          `${table.id} is a table of ${table.set}, and the field holds ${leaf.codeSet}.`,
        ),
      ]

const checkPair = (
  context: CheckContext,
  binding: Binding,
  path: string,
  pair: Binding['pairs'][string],
): readonly Problem[] => {
  const place = { layout: binding.layout, binding: binding.id, path }
  const leaves = [path, ...(pair[2]?.with ?? [])].map((one) => pairPath(binding.grain, one)?.leaf)
  const [own] = leaves
  const { tables, codes } = factsOf(pair[1])
  const known =
    own?.codeSet === undefined ? undefined : new Set<string>(codeSets[own.codeSet].codes.map(([code]) => code))
  return [
    ...tables.flatMap((table) => [
      ...readTwice(context, place, table),
      ...writtenTwice(context, place, table),
      ...(own === undefined ? [] : wrongSet(context, place, table, own)),
      ...leaves.flatMap((leaf, at) => (leaf === undefined ? [] : outsideSet(context, place, table, leaf, at))),
    ]),
    ...codes
      .filter((code) => known !== undefined && !known.has(code))
      .map((code) => problem(context, 'code-not-in-set', place, `${code} is not in ${own?.codeSet}.`)),
  ]
}

/** A wire code is read by one row, a value written by one row, and every value is in the field's code set. */
export const checkCodeTables: Check = (context) =>
  context.version.bindings.flatMap((binding) =>
    Object.entries(binding.pairs).flatMap(([path, pair]) => checkPair(context, binding, path, pair)),
  )
