import { type Column, type Issue, type IssueCode, type RecordReader, shapeOf } from '@nrec-align/mapping'
import type { Source, SourceFile } from './source.ts'

/** What reports call a column that the header leaves without a name; its position tells which. */
const UNNAMED = '(without a name)'

type Detail = Readonly<Record<string, string | number>>

/** What every finding about a file has in common. */
export const fileFacts = (source: Source, file: SourceFile) => ({
  source: source.name,
  format: source.instance.format.id,
  version: source.version.version,
  layout: file.layout.id,
  file: file.input.path,
})

/** A cell as reports may show it: the text of a public column, the shape of any other; nothing of an empty one. */
export const shownCell = (cell: string | undefined, column: Column | undefined): string | undefined => {
  if (cell === undefined || cell === '') return undefined
  return column?.privacy === 'public' ? cell.slice(0, 40) : shapeOf(cell)
}

/** A finding about one cell of the record a reader has just read, its value masked unless the column is public. */
export const cellIssue = (
  source: Source,
  file: SourceFile,
  reader: RecordReader,
  place: { readonly record: number; readonly line: number },
  index: number,
): Issue => {
  const column = reader.findings.columns[index] as number
  const code = reader.findings.codes[index] as IssueCode
  const detail = reader.findings.details[index]
  const declared = file.columns.declared[column]
  const grade = reader.gradeOf(column, code, detail)
  const rule = brokenRule(file, code, detail)
  const shown = shownCell(reader.trimmed[column], declared)
  return {
    ...fileFacts(source, file),
    code,
    severity: grade.severity,
    record: place.record,
    line: place.line,
    ...(column < 0 ? {} : { column: file.columns.names[column] || UNNAMED, position: column + 1 }),
    ...(shown === undefined ? {} : { shape: shown }),
    rule: rule?.source ?? declared?.source ?? file.layout.source,
    verified: grade.verified,
    ...(detail === undefined
      ? {}
      : { detail: rule === undefined ? detail : { ...detail, message: rule.message, fix: rule.fix } }),
  }
}

/** The rule of the layout that a record breaks; it brings its own words and source. */
const brokenRule = (file: SourceFile, code: IssueCode, detail: Detail | undefined) =>
  code === 'rule-broken' ? file.layout.rules?.find((rule) => rule.id === detail?.['rule']) : undefined

/** A finding about a record or file as a whole. */
export const plainIssue = (
  source: Source,
  file: SourceFile,
  place: { readonly record: number; readonly line: number },
  code: IssueCode,
  severity: Issue['severity'],
  detail?: Detail,
): Issue => ({
  ...fileFacts(source, file),
  code,
  severity,
  record: place.record,
  line: place.line,
  rule: file.layout.source,
  verified: file.layout.confidence === 'verified',
  ...(detail === undefined ? {} : { detail }),
})
