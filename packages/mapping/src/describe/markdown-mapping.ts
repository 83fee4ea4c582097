import { coverage } from '../analyse/coverage.ts'
import type { Format, FormatInstance } from '../declare/format.ts'
import { describeFormat } from './describe-format.ts'
import { headed, optionsTable, tablesTable } from './markdown-facts.ts'
import { markdownOfDescribed } from './markdown-layout.ts'
import { markdownBlocks, markdownTable } from './markdown-table.ts'

/** How many columns of each layout go where. */
export const coverageTable = (instance: FormatInstance): string =>
  markdownTable(
    ['layout', 'columns', 'read', 'written', 'kept for the same format', 'thrown away'],
    coverage(instance).layouts.map(({ layout, columns, read, written, carried, dropped }) => [
      layout,
      ...[columns, read, written, carried, dropped].map(String),
    ]),
  )

const markdownOfVersion = (instance: FormatInstance): string => {
  const described = describeFormat(instance)
  return markdownBlocks([
    `# ${described.title}: ${described.versionTitle}`,
    described.description,
    `Published by ${described.publisher}.`,
    coverageTable(instance),
    headed('Options', optionsTable(described)),
    headed('Tables', tablesTable(described)),
    headed('Notes', described.notes.map((note) => `- ${note}`).join('\n')),
    ...described.layouts.map((layout) => markdownOfDescribed(layout).trimEnd()),
  ])
}

/**
 * Writes the whole mapping of a format as Markdown, version by version, for people who review it.
 *
 * @param format the declaration
 * @returns the same text for the same declaration, ending in a line break
 * @example
 * ```ts
 * import { defineFormat, markdownOfMapping } from '@nrec-align/mapping'
 * const nothing = defineFormat({
 *   id: 'nothing', title: 'Nothing', description: 'Has no layouts.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
 * })
 * console.assert(markdownOfMapping(nothing.format).startsWith('# Nothing: First'))
 * ```
 */
export const markdownOfMapping = (format: Format): string =>
  format.versions.map(({ version }) => markdownOfVersion({ format, version, options: {} })).join('\n')
