import { columnsOfVariant, type FormatInstance, type Layout, optionsFor, versionOf } from '@nrec-align/mapping'
import { absentIn, type Begun } from '../pipeline/begin.ts'
import type { Combined } from '../pipeline/combine.ts'
import { nowhere } from '../pipeline/outputs.ts'
import type { ConvertRequest } from '../pipeline/request.ts'
import { fileNameOf } from '../pipeline/write-layout.ts'
import { writeTarget } from '../pipeline/write-target.ts'
import type { Store } from '../store/store.ts'
import { CannotExplain } from './cannot-explain.ts'
import { type CellSource, cellSource } from './cell-source.ts'
import type { CellExplanation, ExplainedRule } from './explanation.ts'
import type { CellQuestion } from './question.ts'
import { ruleOf } from './rule-of.ts'
import type { Show } from './shown.ts'

/** A cell of the target and where it comes from, before its records are looked up. */
export interface FoundCell
  extends Pick<CellExplanation, 'layout' | 'file' | 'record' | 'column' | 'position' | 'shown'> {
  readonly rule: ExplainedRule
  readonly source: CellSource
}

/** Refuses a record number that a file does not have. */
export const noSuchRecord = (file: string, record: number, count: number): CannotExplain =>
  new CannotExplain(
    'unknown-record',
    count === 0
      ? `${file} has no records in this run, so there is no record ${record}`
      : `${file} has ${count} ${count === 1 ? 'record' : 'records'}, so there is no record ${record}`,
  )

/** The layout that a name or a file name means; the only one where none is given. */
export const layoutNamed = (
  layouts: readonly Layout[],
  name: string | undefined,
  fileOf: (layout: Layout) => string,
): Layout => {
  const known = layouts.map(fileOf)
  if (name === undefined && layouts.length === 1) return layouts[0] as Layout
  const found = layouts.find((layout) => layout.id === name || fileOf(layout).toLowerCase() === name?.toLowerCase())
  if (found !== undefined) return found
  const what =
    name === undefined ? 'Say which file the record is in' : `There is no file or layout ${name} in the target`
  throw new CannotExplain('unknown-layout', what, known)
}

/** Refuses a column that a file does not have; case does not matter. */
export const columnNamed = (names: readonly string[], name: string, file: string): string => {
  const found = names.find((one) => one.toLowerCase() === name.toLowerCase())
  if (found !== undefined) return found
  throw new CannotExplain('unknown-column', `${file} has no column "${name}"`, names)
}

/** Writes the target to nowhere, and looks at one cell of one row while it is written. */
export const targetCell = async (
  request: ConvertRequest,
  to: FormatInstance,
  { plan }: Begun,
  { state, view }: Combined<Store>,
  question: CellQuestion,
  show: Show,
): Promise<FoundCell> => {
  const layout = layoutNamed(versionOf(to).layouts, question.file, fileNameOf)
  const file = fileNameOf(layout)
  const { names, declared } = columnsOfVariant(layout)
  const column = columnNamed(names, question.column, file)
  const place = names.indexOf(column)
  let count = 0
  let found: FoundCell | undefined
  await writeTarget(request, to, {
    context: state.context,
    view,
    spans: state.spans,
    data: nowhere,
    zipName: undefined,
    absent: new Set(absentIn(plan)),
    probe: (row) => {
      if (row.path !== file) return
      count += 1
      if (row.record !== question.record) return
      found = {
        layout: layout.id,
        file,
        record: row.record,
        column,
        position: place + 1,
        shown: show(row.cells[place], declared[place]?.privacy),
        rule: ruleOf(to, layout, column) as ExplainedRule,
        source: cellSource(view, row, column, optionsFor(to, undefined), show),
      }
    },
  })
  if (found === undefined) throw noSuchRecord(file, question.record, count)
  return found
}
