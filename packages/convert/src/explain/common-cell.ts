import { type EntityName, leafOf, leavesOf } from '@nrec-align/schema'
import type { Combined } from '../pipeline/combine.ts'
import type { Store } from '../store/store.ts'
import type { Table } from '../store/table.ts'
import type { View } from '../store/view.ts'
import { CannotExplain } from './cannot-explain.ts'
import type { CellQuestion } from './question.ts'
import type { Show } from './shown.ts'
import { columnNamed, type FoundCell, noSuchRecord } from './target-cell.ts'
import { type WantedField, wantedIdentifier, wantedLeaf } from './wanted.ts'

const fileOf = ({ space }: Table): string => `${space}.ndjson`

const tableNamed = (tables: readonly Table[], name: string | undefined): Table => {
  const known = tables.map(fileOf)
  const named = tables.filter((table) => name === undefined || table.space === name || fileOf(table) === name)
  if (named.length === 1) return named[0] as Table
  const what = name === undefined ? 'Say which file the record is in' : `There is no file ${name} in the common record`
  throw new CannotExplain('unknown-layout', what, known)
}

/** What a reference is known by: the identifiers of what it leads to. */
const referred = (
  view: View<Store>,
  table: Table,
  root: number,
  path: string,
  target: EntityName,
): readonly WantedField[] => {
  const other = view.store.known(target)
  const node = view.reference(table, root, path)
  const ids: string[] = []
  if (other !== undefined && node !== 0) view.identifiers(other, node, ids)
  return ids.flatMap((system, at) =>
    at % 2 === 0 && other !== undefined ? [wantedIdentifier(view, other, node, target, system, ids[at + 1] ?? '')] : [],
  )
}

/** A field of one line of the common record. */
export const commonCell = ({ view }: Combined<Store>, question: CellQuestion, show: Show): FoundCell => {
  const table = tableNamed(
    view.store.all().filter(({ count }) => count > 0),
    question.file,
  )
  const file = fileOf(table)
  const paths = leavesOf(table.space).map(({ path }) => path)
  const path = columnNamed(paths, question.column, file)
  const roots = [...view.roots(table)]
  const root = roots[question.record - 1]
  if (root === undefined) throw noSuchRecord(file, question.record, roots.length)
  const leaf = leafOf(table.space, path)
  const target = leaf?.target
  const wanted =
    target === undefined
      ? [wantedLeaf(view, table, root, table.space, path)]
      : referred(view, table, root, path, target)
  const text = wanted.map((one) => one.text ?? '').join(' ')
  const isBlank = wanted.every((one) => one.text === undefined)
  return {
    layout: table.space,
    file,
    record: question.record,
    column: path,
    position: paths.indexOf(path) + 1,
    shown: show(text, leaf?.privacy),
    rule: {
      description: (leaf?.member ?? leaf?.field)?.description ?? '',
      type: leaf?.type ?? 'text',
      required: leaf?.field.required === true ? 'always' : 'no',
      source: 'the common model',
      confidence: 'verified',
    },
    source: isBlank
      ? { kind: 'blank', because: 'nothing-is-known', wanted, findings: [] }
      : { kind: 'fields', wanted, codes: [] },
  }
}
