import { type CodeNode, leafFor, type Nodes } from '@nrec-align/mapping'
import { emitLeaf } from '../leaf/leaves.ts'
import { isRefused, type Sql } from '../sql.ts'
import { type JsonMember, jsonList, jsonWhere } from './json.ts'
import type { EmittedPair, PairScope } from './sql-pair.ts'

/** The common name of a column; a column that the list does not have keeps its own. */
const nameOf = (header: string, names: CodeNode | undefined, { context }: PairScope): string =>
  (names === undefined ? undefined : leafFor(names, context)?.decode(header)) || header

/** Columns of which each is an item of a list, which is held as JSON: the header says what its names are. */
export const eachColumnPair = (node: Nodes['eachColumn'], scope: PairScope): EmittedPair => {
  const values = node.values === undefined ? undefined : emitLeaf(node.values, scope)
  if (values !== undefined && isRefused(values)) return values
  const items = scope.places.flatMap((place): readonly Sql[] => {
    if (place < 0) return []
    const header = scope.headerAt(place)
    const name = nameOf(header, node.names, scope)
    const wording = scope.wordingAt(place) ?? (name === header ? undefined : header)
    const cell = scope.cell(place)
    // A text that the list does not have stays as it is.
    const text = values === undefined ? cell : `coalesce(nullif(${scope.read(values.decode(cell))}, ''), ${cell})`
    const members: readonly JsonMember[] = [
      { name: node.name, text: '', always: name },
      { name: node.value, text },
      ...(node.wording === undefined || wording === undefined
        ? []
        : [{ name: node.wording, text: '', always: wording }]),
    ]
    const inOrder = scope.memberNames.flatMap((one) => members.filter((member) => member.name === one))
    return [jsonWhere([`${cell} <> ''`], inOrder)]
  })
  return { values: items.length === 0 ? [] : [{ path: scope.path, value: jsonList(items) }], checks: [] }
}
