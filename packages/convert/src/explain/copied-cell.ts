import type { Begun } from '../pipeline/begin.ts'
import type { FilePart } from '../pipeline/file-part.ts'
import { FileRun, type RecordTaker } from '../pipeline/read-file.ts'
import type { CellExplanation, ExplainedRule } from './explanation.ts'
import { findingsAt } from './findings-of.ts'
import type { CellQuestion } from './question.ts'
import { reasonWithout, ruleOf } from './rule-of.ts'
import type { Telling } from './shown.ts'
import { cellOf, placeOf } from './statements.ts'
import { columnNamed, layoutNamed, noSuchRecord } from './target-cell.ts'

/** Explains a cell that was copied, because source and target are the same format: the record that was written as such. */
export const copiedCell = async (
  { context, sources }: Begun,
  question: CellQuestion,
  telling: Telling,
): Promise<CellExplanation> => {
  const source = sources[sources.length - 1] as Begun['sources'][number]
  const byLayout = new Map(source.files.map((file) => [file.layout, file] as const))
  const layout = layoutNamed([...byLayout.keys()], question.file, (one) => byLayout.get(one)?.input.path ?? '')
  const file = byLayout.get(layout) as Begun['sources'][number]['files'][number]
  const path = file.input.path
  const column = columnNamed(file.columns.names, question.column, path)
  const place = file.columns.names.indexOf(column)
  const shared = source.files.filter(({ input }) => input === file.input)
  const run = await FileRun.open(context, source, shared)
  let count = 0
  let found: CellExplanation | undefined
  const takerOf = (part: FilePart): RecordTaker => ({
    take: (reader, _cells, at) => {
      count += 1
      if (count !== question.record || part.file !== file) return undefined
      const watched = { ...at, source, file, reader }
      const cell = cellOf(watched, column, place, telling)
      const findings = findingsAt(reader.findings, reader.columns.names, [place])
      const reason = reasonWithout(layout, column)
      const isDropped = layout.dropped?.[column] !== undefined || reader.isSecret(place)
      const statement = { ...placeOf(watched), cells: [cell], isUsed: true, why: 'only-one' as const, findings }
      found = {
        kind: 'cell',
        layout: layout.id,
        file: path,
        record: count,
        column,
        position: place + 1,
        shown: isDropped ? telling.show('', 'public') : cell.shown,
        rule: ruleOf(source.instance, layout, column) ?? undeclared,
        origin: isDropped
          ? {
              kind: 'blank',
              because: 'nothing-writes-it',
              ...(reason === undefined ? {} : { reason }),
              fields: [],
              findings,
            }
          : { kind: 'copied', statement },
        inputs: [],
      }
      return undefined
    },
  })
  await run.read(run.parts.map(takerOf))
  if (found === undefined) throw noSuchRecord(path, question.record, count)
  return { ...found, inputs: [{ source: source.name, path, sha256: run.open.sha256 }] }
}

/** A column that the format does not declare is kept when the same format is written. */
const undeclared: ExplainedRule = {
  description: 'The column is not part of the layout.',
  type: 'text',
  required: 'no',
  source: 'the file itself',
  confidence: 'unverified',
}
