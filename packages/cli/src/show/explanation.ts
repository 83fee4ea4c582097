import type {
  CellExplanation,
  ExplainedCell,
  ExplainedCode,
  ExplainedField,
  ExplainedFinding,
  ExplainedPlace,
  ExplainedRecord,
  ExplainedRule,
  ExplainedStatement,
  Origin,
  RecordExplanation,
  ShownText,
  Why,
} from '@nrec-align/convert'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'
import { counted } from './words.ts'

/** A value, or its shape where values are not shown. */
const shown = ({ shape, value }: ShownText): string => {
  if (shape === '') return 'blank'
  return value === undefined ? `looks like ${shape}` : `"${value}"`
}

const indented = (lines: readonly string[], by = '  '): readonly string[] => lines.map((line) => by + line)

const ruleText = ({ description, type, required, source, confidence }: ExplainedRule): string => {
  const needed = { always: ', required', conditional: ', required in some cases', no: '' }[required]
  return `${description} Column rule: ${type}${needed}. Source: ${source} (${confidence}).`
}

const codeText = ({ list, from, to, relation, source, verified }: ExplainedCode): string => {
  const more = relation === 'exact' ? '' : `, ${relation}`
  return `Code: ${shown(from)} -> ${shown(to)}${more}, list ${list}. Source: ${source} (${verified ? 'verified' : 'not verified'}).`
}

const findingText = ({ column, what, fix, related }: ExplainedFinding): string => {
  const other = related === undefined ? '' : ` The other record: ${related.file}, record ${related.record}.`
  return `${column === undefined ? '' : `${column}: `}${what}${other} ${fix}`
}

const placeText = ({ source, file, record, line }: ExplainedPlace): string =>
  `${file}, ${line === undefined ? '' : `line ${line}, `}record ${record} (source ${source})`

const whys: Readonly<Record<Why, string>> = {
  'only-one': 'no other record says anything',
  'all-agree': 'all records that say something say the same',
  'comes-first': 'it comes first: later validity before trust, trust before order',
  'says-the-same': 'it says the same',
  'valid-earlier': 'the one that is used is valid later',
  'trusted-less': 'the source of the one that is used is trusted more',
  'stands-later': 'the one that is used stands earlier in the order of sources and records',
  'declares-unknown': 'it says that the value is not known',
  blank: 'it says nothing here',
}

/** Whether something is foretold to happen to the cells of a column whatever they hold. */
const isHarmed = (fate: ExplainedCell['fate']): boolean => fate?.verdict === 'lost' || fate?.verdict === 'changed'

const cellLines = ({ column, position, shown: cell, rule, codes, fate }: ExplainedCell): readonly string[] => [
  `${column}${position === 0 ? '' : ` (column ${position})`}: ${shown(cell)}`,
  ...indented([
    ...(rule === undefined ? [] : [ruleText(rule)]),
    ...codes.map(codeText),
    ...(isHarmed(fate) ? [`On the way to this format and back: ${fate?.reason}.`] : []),
  ]),
]

const statementLines = (one: ExplainedStatement, colours: Colours): readonly string[] => [
  `${one.isUsed ? colours.green('used') : colours.dim('not used')}: ${placeText(one)}, because ${whys[one.why]}`,
  ...indented([
    ...(one.cells.length === 0 ? ['The record has no column for it.'] : one.cells.flatMap(cellLines)),
    ...one.findings.map(findingText),
  ]),
]

const rules: Readonly<Record<string, string>> = {
  'school-year-of': 'the school year in which that day lies',
  'from-reference-for-open-or-latest': 'what is known of the student, for the one open or latest record',
  'latest-of': 'what the latest such record says',
  'two-or-more': 'several are stated',
  'next-of-the-series': 'the day before the next one of the series begins',
}

const fieldLines = (field: ExplainedField, colours: Colours): readonly string[] => {
  const { entity, path, unit, statements, more, follows, givers } = field
  const together =
    unit === path || unit.startsWith('identifiers') ? '' : `, taken from one record together with the rest of "${unit}"`
  const columns = givers.map(({ source, layout, column }) => `${column} of ${layout} (${source})`)
  return [
    `${colours.bold(path)} of the ${entity}${together}: ${shown(field.shown)}`,
    ...indented([
      ...(follows === undefined
        ? statements.flatMap((one) => statementLines(one, colours))
        : [
            `No record states it. It follows from ${follows.from}: ${rules[follows.rule] ?? follows.rule}.`,
            ...(follows.field === undefined ? [] : fieldLines(follows.field, colours)),
          ]),
      ...(more === 0 ? [] : [`and ${counted(more, 'more record')} that ${more === 1 ? 'speaks' : 'speak'} of it`]),
      ...(columns.length === 0 ? [] : [`It could stand in: ${columns.join(', ')}.`]),
    ]),
  ]
}

const blanks = {
  'nothing-writes-it': 'Blank, because nothing writes this column.',
  'cannot-be-written': 'Blank, because the value that is known cannot be written here.',
  'nothing-is-known': 'Blank, because no record says anything that belongs here.',
} as const

type Words = {
  readonly [K in Origin['kind']]: (origin: Extract<Origin, { readonly kind: K }>, colours: Colours) => readonly string[]
}

const origins: Words = {
  fields: ({ fields, codes }, colours) => [
    'It comes from:',
    ...indented(fields.flatMap((field) => fieldLines(field, colours))),
    ...codes.map((code) => `Written with ${codeText(code).replace('Code: ', 'the code ')}`),
  ],
  default: ({ reason, fields }, colours) => [
    `Nothing else filled the cell, so its declared default was written. ${reason}`,
    ...indented(fields.flatMap((field) => fieldLines(field, colours))),
  ],
  fixed: () => ['Every row of this kind has it.'],
  made: () => ['It is the common id of the record, which has no identifier of its own that belongs here.'],
  table: () => ['It comes from a table that the run was given.'],
  copied: ({ statement }) => [
    'Source and target are the same format, so it was copied as it stood:',
    ...indented([
      placeText(statement),
      ...indented([...statement.cells.flatMap(cellLines), ...statement.findings.map(findingText)]),
    ]),
  ],
  blank: ({ because, reason, fields, findings }, colours) => [
    `${blanks[because]}${reason === undefined ? '' : ` ${reason}.`}`,
    ...findings.map(findingText),
    ...indented(fields.flatMap((field) => fieldLines(field, colours))),
  ],
}

const changedText = (changed: readonly string[]): readonly string[] =>
  changed.length === 0
    ? []
    : [
        `${changed.join(', ')}: not the ${changed.length === 1 ? 'file' : 'files'} that the run read. This is about what is there now.`,
        '',
      ]

/** Why a cell is what it is, as a person reads it. */
export const cellText = (explained: CellExplanation, changed: readonly string[], colours: Colours): string => {
  const { file, record, column, position, rule, origin } = explained
  const words = origins[origin.kind] as (origin: Origin, colours: Colours) => readonly string[]
  const lines = [
    ...changedText(changed).map((line) => colours.yellow(line)),
    colours.bold(`${file}, record ${record}, ${column} (column ${position}): ${shown(explained.shown)}`),
    ...indented([ruleText(rule)]),
    '',
    ...words(origin, colours),
  ]
  return `${lines.join('\n')}\n`
}

const ends = { converted: 'It was read and used.', skipped: 'It was skipped', rejected: 'It was set aside.' } as const

const became = (one: ExplainedRecord): readonly string[] =>
  one.became.flatMap(({ entity, rows, fields }) => {
    const where = rows.map(({ file, record }) => `${file}, record ${record}`).join('; ')
    const lost = fields.flatMap(({ unit, isUsed, instead }) => {
      const other = instead === undefined ? 'another record' : `${instead.file}, record ${instead.record}`
      return isUsed ? [] : [`its ${unit} is not used: ${other} comes first`]
    })
    return [`${entity}${where === '' ? '' : `: ${where}`}`, ...indented(lost)]
  })

const recordLines = (one: ExplainedRecord, colours: Colours): readonly string[] => {
  const cells = one.cells
    .filter((cell) => cell.shown.shape !== '')
    .map((cell) => [
      String(cell.position),
      cell.column,
      shown(cell.shown),
      isHarmed(cell.fate) ? (cell.fate?.reason ?? '') : '',
    ])
  const { status, reason } = one.ended
  return [
    colours.bold(placeText(one)),
    ...indented([
      `${one.format} ${one.version}, ${one.layout}. ${ends[status]}${reason === undefined ? '' : `: ${reason}.`}`,
      '',
      ...(one.findings.length === 0
        ? ['Nothing was found about it.']
        : ['Found:', ...indented(one.findings.map(findingText))]),
      '',
      ...(one.became.length === 0 ? [] : ['What it became:', ...indented(became(one)), '']),
      'Its cells, and what is lost or changed on the way to the target:',
    ]),
    textTable(cells, '    ').trimEnd(),
    '',
  ]
}

/** What became of the records that an error report names, as a person reads it. */
export const recordText = ({ records }: RecordExplanation, colours: Colours): string =>
  `${records.flatMap((one) => recordLines(one, colours)).join('\n')}`
