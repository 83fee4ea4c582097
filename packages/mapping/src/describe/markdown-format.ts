import { coverage } from '../analyse/coverage.ts'
import { isWritten } from '../analyse/is-written.ts'
import type { Format, FormatInstance } from '../declare/format.ts'
import { codeListCounts, codeRelations } from './code-list-counts.ts'
import { containerInWords } from './container-in-words.ts'
import type { DescribedColumn } from './describe-column.ts'
import { type DescribedFormat, describeFormat } from './describe-format.ts'
import type { DescribedLayout } from './describe-layout.ts'
import { headed, optionsTable, tablesTable } from './markdown-facts.ts'
import { codeListsOf, codeListText, contentsOf, introductionOf } from './markdown-layout.ts'
import { markdownBlocks, markdownTable } from './markdown-table.ts'

type CodeList = DescribedColumn['codeLists'][number]

const sum = (numbers: readonly number[]): string => String(numbers.reduce((total, one) => total + one, 0))

const versionsTable = (instances: readonly FormatInstance[]): string =>
  markdownTable(
    ['version', 'title', 'use', 'layouts', 'columns', 'read', 'written', 'kept for the same format', 'thrown away'],
    instances.map((instance) => {
      const { versionTitle, layouts } = describeFormat(instance)
      const counts = coverage(instance).layouts
      return [
        instance.version,
        versionTitle,
        isWritten(instance) ? 'read and written' : 'only read',
        String(layouts.length),
        ...(['columns', 'read', 'written', 'carried', 'dropped'] as const).map((what) =>
          sum(counts.map((one) => one[what])),
        ),
      ]
    }),
  )

const layoutText = (layout: DescribedLayout, version: string, before: readonly DescribedFormat[]): string => {
  const title = `### ${layout.title} (${layout.id})`
  const twin = before.find(({ layouts }) => layouts.some((one) => JSON.stringify(one) === JSON.stringify(layout)))
  if (twin !== undefined) return `${title}\n\nThe same in version ${version} as in ${twin.version}.`
  const key = layout.recordKey.length === 0 ? '' : ` A record is told from others by ${layout.recordKey.join(', ')}.`
  return markdownBlocks([
    title,
    ...introductionOf(layout),
    `${containerInWords(layout.container)}.${key}`,
    ...contentsOf(layout, '####'),
  ]).trimEnd()
}

const versionText = (described: DescribedFormat, place: number, all: readonly DescribedFormat[]): string =>
  markdownBlocks([
    `## ${described.versionTitle} (${described.version})`,
    ...described.layouts.map((layout) => layoutText(layout, described.version, all.slice(0, place))),
  ]).trimEnd()

/** Lists of several versions that are the same, rows and all, are one. */
const everyList = (versions: readonly DescribedFormat[]): readonly CodeList[] => [
  ...new Map(
    versions
      .flatMap(({ layouts }) => layouts.flatMap(codeListsOf))
      .map((list) => [JSON.stringify(list), list] as const),
  ).values(),
]

const codesText = (lists: readonly CodeList[]): string =>
  lists.length === 0
    ? ''
    : markdownBlocks([
        '## Codes',
        'What each common code says compared with the code of the file, and how many codes say in which school years they are valid.',
        markdownTable(
          ['list', 'codes', ...codeRelations, 'with years', 'published list'],
          lists.map(({ id, codes, verified }) => [
            id,
            ...codeListCounts(codes).map(String),
            verified ? 'verified' : 'not verified',
          ]),
        ),
        ...lists.map((list) => `### ${list.id}\n\n${codeListText(list).trimEnd()}`),
      ]).trimEnd()

/**
 * Writes a page about a format as Markdown: what it is, its versions, every layout with its columns, and every list of codes once.
 *
 * @param format the declaration
 * @returns the same text for the same declaration, ending in a line break
 * @example
 * ```ts
 * import { defineFormat, markdownOfFormat } from '@nrec-align/mapping'
 * const nothing = defineFormat({
 *   id: 'nothing', title: 'Nothing', description: 'Has no layouts.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
 * })
 * console.assert(markdownOfFormat(nothing.format).startsWith('# Nothing\n\nHas no layouts.'))
 * ```
 */
export const markdownOfFormat = (format: Format): string => {
  const instances = format.versions.map(({ version }) => ({ format, version, options: {} }))
  const versions = instances.map(describeFormat)
  const [main] = versions
  if (main === undefined) return `# ${format.title}\n`
  return markdownBlocks([
    `# ${format.title}`,
    format.description,
    `Kind: ${format.kind}. Published by ${format.publisher}. On the whole ${format.confidence}. In the command: \`${format.id}\`.`,
    versionsTable(instances),
    headed('Notes', main.notes.map((note) => `- ${note}`).join('\n')),
    headed('Options', optionsTable(main)),
    headed('Tables', tablesTable(main)),
    ...versions.map(versionText),
    codesText(everyList(versions)),
  ])
}
