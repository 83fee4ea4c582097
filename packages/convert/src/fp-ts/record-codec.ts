import {
  columnsOfVariant,
  type FormatInstance,
  type Issue,
  plainRun,
  RecordReader,
  versionOf,
} from '@nrec-align/mapping'
import * as t from 'io-ts'
import { cellIssue } from '../pipeline/issue-of.ts'
import type { Source, SourceFile } from '../pipeline/source.ts'
import { issueWords } from '../report/issue-words.ts'

/** The cells of one record by the names of their columns; a column that is left out is empty. */
export type RecordCells = Readonly<Record<string, string>>

const isCells = (value: unknown): value is RecordCells =>
  typeof value === 'object' && value !== null && Object.values(value).every((cell) => typeof cell === 'string')

/**
 * An io-ts codec of one row of a layout: its cells by column name, checked by all the rules that `validate` knows.
 *
 * Decoding gives all errors, not the first, each at its column, with the finding's words as message. What would only be
 * a warning passes. Encoding gives the cells back as they are.
 *
 * @param format the format, with the options of the run
 * @param layoutId id of the layout, such as `users`
 * @throws RangeError when the version has no such layout
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { recordCodec } from '@nrec-align/convert/fp-ts'
 * import { oneroster } from '@nrec-align/format-oneroster'
 *
 * const orgs = recordCodec(oneroster(), 'orgs')
 * assert.equal(orgs.decode({ sourcedId: 'o-1', name: 'Example School', type: 'school' })._tag, 'Right')
 * const refused = orgs.decode({ sourcedId: 'o-1', type: 'school' })
 * assert.equal(refused._tag === 'Left' && refused.left[0]?.context.at(-1)?.key, 'name')
 * ```
 */
export const recordCodec = (format: FormatInstance, layoutId: string): t.Type<RecordCells> => {
  const version = versionOf(format)
  const layout = version.layouts.find(({ id }) => id === layoutId)
  if (layout === undefined) throw new RangeError(`${format.format.id} ${format.version} has no layout ${layoutId}`)
  const bindings = version.bindings.filter((binding) => binding.layout === layoutId)
  const columns = columnsOfVariant(layout)
  const reader = new RecordReader(layout, bindings, columns, { ...plainRun, options: format.options })
  const { id: name } = format.format
  const input = { name: layoutId, path: layoutId, open: () => new Blob().stream() }
  const source: Source = { name, instance: format, version, options: format.options, files: [], others: [], trust: 0 }
  const file: SourceFile = { input, layout, container: layout.container, columns, mode: undefined }

  const errorsOf = (cells: RecordCells): readonly Issue[] => {
    reader.read(columns.names.map((column) => cells[column] ?? ''))
    const places = Array.from({ length: reader.findings.count }, (_, index) => index)
    return places
      .map((index) => cellIssue(source, file, reader, { record: 1, line: 1 }, index))
      .filter(({ severity }) => severity === 'error')
  }
  return new t.Type<RecordCells>(
    `${name}.${layoutId}`,
    (value): value is RecordCells => isCells(value) && errorsOf(value).length === 0,
    (value, context) => {
      if (!isCells(value)) return t.failure(value, context, 'cells are texts by column name')
      const errors = errorsOf(value)
      if (errors.length === 0) return t.success(value)
      return t.failures(errors.map((issue) => asValidationError(value, context, issue)))
    },
    t.identity,
  )
}

const asValidationError = (cells: RecordCells, context: t.Context, issue: Issue): t.ValidationError => ({
  value: issue.column === undefined ? undefined : cells[issue.column],
  context: [...context, { key: issue.column ?? '', type: t.string }],
  message: issueWords(issue).wrong,
})
