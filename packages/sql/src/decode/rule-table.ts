import type { FileColumns, Layout, RecordReader } from '@nrec-align/mapping'
import type { DecodeDialect } from './dialect/decode-dialect.ts'
import { quoted } from './names.ts'
import type { DecodeRule, DecodeTables } from './program.ts'
import type { Rule } from './script/words.ts'
import { literal, type Sql } from './sql.ts'

interface Judged {
  readonly layout: Layout
  readonly columns: FileColumns
  readonly reader: Pick<RecordReader, 'gradeOf'>
}

/** Where the fact is published that a rule rests on. */
const sourceOf = ({ column, code, detail }: Rule, { layout, columns }: Judged): string => {
  const broken = code === 'rule-broken' ? layout.rules?.find(({ id }) => id === detail?.['rule']) : undefined
  return broken?.source ?? columns.declared[column]?.source ?? layout.source
}

/** What each rule amounts to, as the reader of rows grades it. */
export const ruleRows = (rules: readonly Rule[], judged: Judged): readonly DecodeRule[] =>
  rules.map((rule) => {
    const { column, code, detail, number, word, bit } = rule
    const { severity, verified } = judged.reader.gradeOf(column, code, detail)
    return {
      number,
      word,
      bit,
      code,
      position: column + 1,
      column: judged.columns.names[column] ?? '',
      severity,
      verified,
      // A rule between cells refuses nothing by itself, whatever its detail.
      rejects: judged.reader.gradeOf(column, code, detail).rejects,
      rule: sourceOf(rule, judged),
      detail: detail ?? {},
    }
  })

const rowOf = (rule: DecodeRule): Sql =>
  [
    ...[rule.number, rule.word, rule.bit, rule.position].map(String),
    ...[rule.column, rule.code, rule.severity].map(literal),
    String(rule.rejects),
    String(rule.verified),
    ...[JSON.stringify(rule.detail), rule.rule].map(literal),
  ].join(', ')

const NAMES = [
  'number',
  'word',
  'bit',
  'position',
  '"column"',
  'code',
  'severity',
  'rejects',
  'verified',
  'detail',
  'rule',
]

/** The table of rules: severity and what sets a record aside are data. */
export const ruleTable = (
  rules: readonly DecodeRule[],
  { rules: table }: DecodeTables,
  { keeps }: DecodeDialect,
): Sql =>
  `${keeps(quoted(table))}\nSELECT *\nFROM (VALUES\n${rules.map((rule) => `  (${rowOf(rule)})`).join(',\n')}\n) AS rules(${NAMES.join(', ')})`

/** Selects what was found: no shift and no index, each rule brings its own bit. */
export const issuesQuery = (words: readonly Sql[], { decoded, rules }: DecodeTables): Sql => {
  const rows = words.map((word, number) => `WHEN ${number} THEN decoded.${word}`)
  return [
    'SELECT',
    '  decoded.record,',
    '  rules.number,',
    '  rules.position,',
    '  rules."column",',
    '  rules.code,',
    '  rules.severity,',
    '  rules.verified,',
    '  rules.detail,',
    '  rules.rule',
    `FROM ${quoted(decoded)} AS decoded`,
    `JOIN ${quoted(rules)} AS rules ON (CASE rules.word ${rows.join(' ')} END & rules.bit) <> 0`,
    'ORDER BY decoded.record, rules.number',
  ].join('\n')
}
