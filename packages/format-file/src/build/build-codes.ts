import type { CodeRow, CodeTable } from '@nrec-align/mapping'
import type { Finding } from '../problem.ts'
import { type CodeTableShape, isUndecided } from '../shape/code-table.ts'

type NamesAt = (path: readonly (string | number)[]) => readonly string[]

const rowsOf = (shape: CodeTableShape, wires: readonly string[]): readonly CodeRow<string>[] => [
  ...wires.flatMap((wire): CodeRow<string>[] => {
    const value = shape.values?.[wire]
    return value === undefined ? [] : [[wire, ...value]]
  }),
  ...(shape.rows ?? []),
]

/** Makes one code table; a code without a meaning is left out and said. */
export const buildCodes = (
  formatId: string,
  name: string,
  shape: CodeTableShape,
  namesAt: NamesAt,
): { readonly table: CodeTable; readonly findings: readonly Finding[] } => {
  const rows = rowsOf(shape, namesAt(['codes', name, 'values']))
  const undecided = rows.filter(isUndecided).map(([wire]) => wire)
  const facts = {
    source: shape.source ?? 'The format file',
    verified: shape.confidence === 'verified',
    rows: rows.filter((row) => !isUndecided(row)),
  }
  const id = shape.id ?? `${formatId}.${name}`
  return {
    table: shape.set === undefined ? { id, ...facts } : { id, set: shape.set, ...facts },
    findings:
      undecided.length === 0
        ? []
        : [
            {
              at: ['codes', name],
              message: `No meaning is given yet for ${undecided.join(', ')}.`,
              fix: 'Write the meaning behind the code; until then it is reported as unknown.',
            },
          ],
  }
}
