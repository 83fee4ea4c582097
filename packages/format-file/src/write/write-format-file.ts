import type { Format, FormatVersion } from '@nrec-align/mapping'
import { stringify } from 'yaml'
import { writeCodes } from './write-codes.ts'
import { writeLayout } from './write-layout.ts'
import type { NameOfTable } from './write-node.ts'
import type { Written } from './written.ts'

const versionOf = ({ packaging, readOnly, layouts, bindings }: FormatVersion, nameOf: NameOfTable) => ({
  readOnly,
  packaging: Object.keys(packaging).length === 1 ? packaging.kind : (packaging as unknown as Written),
  layouts: Object.fromEntries(layouts.map((layout) => [layout.id, writeLayout(layout, bindings, nameOf)])),
})

const full = (record: object): boolean => Object.keys(record).length > 0

/**
 * Writes a format as a format file, so that a format that comes with nrec-align can be the beginning of one's own.
 *
 * @param format any declaration
 * @returns YAML that `readFormatFile` reads back into an equal declaration
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { clearImpact } from '@nrec-align/format-clear-impact'
 * import { readFormatFile, writeFormatFile } from '@nrec-align/format-file'
 *
 * const text = writeFormatFile(clearImpact.format)
 * assert.deepEqual(readFormatFile('clear-impact.yaml', text).format, clearImpact.format)
 * ```
 */
export const writeFormatFile = (format: Format): string => {
  const { versions, options, tables, notes, ...facts } = format
  const { codes, nameOf } = writeCodes(format)
  const [only, ...others] = versions
  const file = {
    ...facts,
    notes,
    options: full(options) ? options : undefined,
    tables: full(tables) ? tables : undefined,
    codes: full(codes) ? codes : undefined,
    ...(only !== undefined && others.length === 0 && only.title === format.title
      ? { version: only.version, ...versionOf(only, nameOf) }
      : { versions: versions.map((one) => ({ version: one.version, title: one.title, ...versionOf(one, nameOf) })) }),
  }
  // The reader takes every value as its text: quotes are only needed where the text would end early.
  return stringify(file, { lineWidth: 0, aliasDuplicateObjects: false, schema: 'core' })
}
