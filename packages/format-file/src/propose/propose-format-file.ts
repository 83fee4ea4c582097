import { aboutColumn } from './about-column.ts'
import { guessEntity } from './guess-entity.ts'
import { type GuessedPair, guessPair } from './guess-pair.ts'
import { matchColumns } from './match-columns.ts'
import { preview } from './preview.ts'
import { quoted } from './quoted.ts'
import { columnsIn, type Sample, type SampleColumn } from './sample.ts'

const idOf = (name: string): string => {
  const plain = name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
  return plain === '' ? 'my-format' : plain.replace(/-$/, '')
}

/** Numbers in a file name are dates and counts: the next file has others. */
const filePattern = (name: string): string => name.replaceAll(/[0-9]+/g, '*')

const delimiterLines = (delimiter: string): readonly string[] => {
  if (delimiter === ',') return []
  const name = delimiter === '\t' ? 'tab' : JSON.stringify(delimiter)
  return [`    container: { delimited: { delimiters: [${name}] } }`]
}

const codeLines = (pairs: readonly GuessedPair[]): readonly string[] => {
  const lists = pairs.flatMap(({ codes }) => codes ?? [])
  if (lists.length === 0) return []
  return [
    'codes:',
    ...lists.flatMap(({ name, set, rows }) => [
      `  ${name}: # write the meaning behind each code that has none; a code without one is reported as unknown`,
      `    set: ${set}`,
      '    values:',
      ...rows.map(({ wire, meaning }) =>
        meaning === ''
          ? `      ${quoted(wire)}:`
          : `      ${quoted(wire)}: ${quoted(meaning)} # guess: the same word or number`,
      ),
    ]),
    '',
  ]
}

const optionLines = (pairs: readonly GuessedPair[]): readonly string[] =>
  pairs.flatMap(({ option }) =>
    option === undefined
      ? []
      : [
          'options:',
          `  ${option}:`,
          '    description: Which system the state numbers of students are of.',
          '    example: us-ca.ssid',
          '',
        ],
  )

const columnLine = (column: SampleColumn): string => {
  const facts = column.name === column.title ? '' : ` { aliases: ${quoted(column.title)} }`
  return `      ${quoted(column.name)}:${facts} # guess: ${aboutColumn(column)}`
}

const pairLine = ({ path, column, rule, why }: GuessedPair): string => {
  const name = quoted(column)
  return `          ${path}: ${rule === undefined ? name : `{ column: ${name}, as: ${rule} }`} # guess: ${why}`
}

/**
 * Proposes a format file for a sample: which column is which field, how its cells are written, and what a row is about.
 *
 * Every guess is marked as one; the file can be read as it is. It shows the shapes of cells, never cells, but for the codes
 * of short lists that were matched with a field of codes.
 * @param sample header and first rows of a delimited file
 * @returns YAML
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { proposeFormatFile, readFormatFile } from '@nrec-align/format-file'
 *
 * const sample = { name: 'club 2025.csv', delimiter: ',', header: ['Student ID', 'DOB'], rows: [['9901', '03/04/2012']] }
 * const { format } = readFormatFile('club.yaml', proposeFormatFile(sample))
 * assert.deepEqual(Object.keys(format?.versions[0]?.bindings[0]?.pairs ?? {}), ['identifiers[local@club-2025]', 'birthDate'])
 * ```
 */
export const proposeFormatFile = (sample: Sample): string => {
  const id = idOf(sample.name)
  const columns = columnsIn(sample)
  const matches = matchColumns(columns)
  const entity = guessEntity(matches)
  const pairs = matches.flatMap((match) => guessPair(match, entity, id) ?? [])
  const records =
    pairs.length === 0
      ? ['    # No column could be matched with a common field: add "records:" with "pairs:" by hand.']
      : [
          '    records:',
          `      ${entity}: # guess: one row is one of these; another kind goes here, with its own paths below`,
          '        pairs:',
          ...pairs.map(pairLine),
        ]
  return [
    '# A proposal: check every line that says "guess", then take the comment away.',
    '# A column that no pair names is only kept when this format is written again.',
    ...preview(sample),
    '',
    `id: ${id}`,
    `title: ${quoted(id.replaceAll('-', ' '))}`,
    'confidence: unverified',
    '',
    ...optionLines(pairs),
    ...codeLines(pairs),
    'layouts:',
    `  ${quoted(entity)}:`,
    `    files: ${JSON.stringify(filePattern(sample.name))} # guess: the next file has other numbers in its name`,
    ...delimiterLines(sample.delimiter),
    '    columns:',
    ...columns.map(columnLine),
    ...records,
    '',
  ].join('\n')
}
