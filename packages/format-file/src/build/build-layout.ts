import { type Binding, type Confidence, delimited, type Layout } from '@nrec-align/mapping'
import type { FilePath, Finding } from '../problem.ts'
import type { LayoutShape } from '../shape/layout.ts'
import { buildColumns } from './build-columns.ts'
import { buildRecord } from './build-record.ts'
import { namedColumns } from './named-columns.ts'

/** A layout and the records of its rows. */
export interface BuiltLayout {
  readonly layout: Layout
  readonly bindings: readonly Binding[]
  readonly problems: readonly Finding[]
  readonly findings: readonly Finding[]
}

type NamesAt = (path: FilePath) => readonly string[]

const given = <T>(name: string, reasons: Readonly<Record<string, T>>): Readonly<Record<string, unknown>> =>
  Object.keys(reasons).length === 0 ? {} : { [name]: reasons }

/** Makes a layout and its bindings; what the file does not say is the plainest thing it could be. */
export const buildLayout = (
  id: string,
  { records = {}, columns: columnShapes, container, title = id, variants, ...facts }: LayoutShape,
  confidence: Confidence,
  at: FilePath,
  namesAt: NamesAt,
): BuiltLayout => {
  const built = namesAt([...at, 'records']).flatMap((name) => {
    const shape = records[name]
    return shape === undefined ? [] : [buildRecord(id, name, shape, [...at, 'records', name])]
  })
  const bindings = built.flatMap(({ binding }) => binding ?? [])
  const names = namesAt([...at, 'columns'])
  const { columns, carried, dropped, findings } = buildColumns(at, names, columnShapes, namedColumns(bindings))
  const layout: Layout = {
    title,
    description: title,
    source: 'The format file',
    confidence,
    ...facts,
    container: container ?? delimited(),
    columns,
    ...given('dropped', dropped),
    ...given('carried', carried),
    id,
    variants: variants ?? [{ id: 'all', columns: names }],
  }
  return { layout, bindings, problems: built.flatMap(({ problems }) => problems), findings }
}
