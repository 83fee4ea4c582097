import { coverage } from '../analyse/coverage.ts'
import type { Format, FormatInstance } from '../declare/format.ts'
import { type DescribedFormat, describeFormat } from './describe-format.ts'
import { markdownOfDescribed } from './markdown-layout.ts'
import { markdownBlocks, markdownTable } from './markdown-table.ts'

const coverageTable = (instance: FormatInstance): string =>
  markdownTable(
    ['layout', 'columns', 'read', 'written', 'kept for the same format', 'thrown away'],
    coverage(instance).layouts.map(({ layout, columns, read, written, carried, dropped }) => [
      layout,
      ...[columns, read, written, carried, dropped].map(String),
    ]),
  )

const optionsTable = ({ options }: DescribedFormat): string =>
  markdownTable(
    ['option', 'what it does', 'unless given', 'example'],
    Object.entries(options).map(([name, facts]) => [
      name,
      facts.description,
      facts.default ?? (facts.defaultsToSource === true ? 'the name of the source' : ''),
      facts.example,
    ]),
  )

const tablesTable = ({ tables }: DescribedFormat): string =>
  markdownTable(
    ['table', 'column', 'what it holds', 'required'],
    Object.entries(tables).flatMap(([name, facts]) =>
      Object.entries(facts.columns).map(([column, { description, required }]) => [
        name,
        column,
        description,
        required === true ? 'yes' : '',
      ]),
    ),
  )

const headed = (heading: string, text: string): string => (text === '' ? '' : `## ${heading}\n\n${text}`)

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
