import type { FileColumns, FormatInstance, Layout, RecordReader } from '@nrec-align/mapping'
import { entities } from '@nrec-align/schema'
import type { SqlBinding } from './binding.ts'
import { bindingChecks } from './binding-checks.ts'
import { cellChecks, cellExpression, columnTitle, stagedAs } from './cell-checks.ts'
import { decodedBinding, decodedColumns } from './decoded-columns.ts'
import type { DecodeDialect } from './dialect/decode-dialect.ts'
import type { Section } from './finding.ts'
import { cellName, earlyWord, quoted, sideName, sideRead, stagedName, valueName, wholeWord, wordName } from './names.ts'
import { needChecks } from './needs.ts'
import type { Ownership } from './ownership.ts'
import type { DecodeProgram } from './program.ts'
import { deltaChecks, ruleChecks } from './row-checks.ts'
import { issuesQuery, ruleRows, ruleTable } from './rule-table.ts'
import { type Expression, type Layer, layered, type Word } from './script/layer.ts'
import type { Readings } from './script/readings.ts'
import { type Rule, Rules, sectionsOf } from './script/words.ts'
import { all, any, type Sql, when } from './sql.ts'

/** Everything a program is put together from. */
export interface Compiling {
  readonly instance: FormatInstance
  readonly layout: Layout
  readonly columns: FileColumns
  readonly mode: 'bulk' | 'delta' | undefined
  readonly bindings: readonly SqlBinding[]
  readonly ownership: Ownership
  /** Knows what each finding amounts to. */
  readonly reader: RecordReader
  readonly preparations: Readings
  readonly readings: Readings
  readonly dialect: DecodeDialect
}

const WIDTH = { column: -1, code: 'wrong-column-count' } as const

/** What may be found, in the order in which it is looked for, and what is looked for once the fields are known. */
interface Looked {
  readonly rules: Rules
  readonly early: readonly Section[]
  readonly late: readonly Section[]
  readonly earlyWords: number
}

const lookFor = ({ layout, columns, mode, bindings, ownership, reader }: Compiling): Looked => {
  const rules = new Rules()
  const register = ({ checks }: Section): readonly Rule[] =>
    checks.flatMap(({ findings }) => findings.map((one) => rules.of(one)))
  const placeOf = (name: string): number => columns.names.indexOf(name)
  const guardOf = ({ binding }: SqlBinding): Sql | undefined => ownership.isReadBy(binding)
  rules.of(WIDTH)
  const cells: Section = { checks: cellChecks(columns) }
  let known = register(cells)
  const pairs: Section[] = []
  const said = bindings.map((emitted) => {
    const section = { guard: guardOf(emitted), checks: emitted.checks }
    pairs.push(section)
    known = [...known, ...register(section)]
    return known
  })
  const after = bindings.map((emitted, at): Section => {
    const plan = reader.plans[at]
    return { guard: guardOf(emitted), checks: plan === undefined ? [] : bindingChecks(emitted, plan) }
  })
  const rows: Section = {
    guard: ownership.isOwned,
    checks: [...ruleChecks(layout, placeOf), ...deltaChecks(layout, mode, placeOf)],
  }
  const early = [cells, ...pairs, ...after, ownership.unknown, rows]
  for (const section of early) register(section)
  const earlyWords = rules.words
  const late = bindings.map((emitted, at): Section => {
    const plan = reader.plans[at]
    const checks = plan === undefined ? [] : needChecks(emitted, plan, said[at] ?? [], rules, reader)
    return { guard: guardOf(emitted), checks }
  })
  for (const section of late) register(section)
  return { rules, early, late, earlyWords }
}

/** A record has more cells than columns, or fewer than those that may not be left out. */
const wrongWidth = ({ names, optionalTail }: FileColumns): Sql =>
  optionalTail === 0
    ? `cells <> ${names.length}`
    : any([`cells > ${names.length}`, `cells < ${names.length - optionalTail}`])

/** A person or body that a row tells of beside its owner counts only when something names it; records have a key of their own. */
const isNameable = ({ binding, identifiers }: SqlBinding): Sql => {
  const ids = identifiers.filter(({ node }) => node === '').map(({ path }) => quoted(valueName(binding.id, path)))
  const isRead = quoted(sideRead(binding.id))
  return entities[binding.grain].naturalKey === undefined
    ? all([isRead, any(ids.map((id) => `${id} IS NOT NULL`))])
    : isRead
}

/** A word of all that was found; of a record that could not be taken apart nothing else, of one that is no data nothing. */
const foundWord = (word: number, isWrong: Sql, skipped: boolean): Sql => {
  const otherwise = skipped ? `CASE WHEN skipped IS NOT NULL THEN 0 ELSE ${wholeWord(word)} END` : wholeWord(word)
  return when([isWrong], word === 0 ? '1' : '0', otherwise)
}

const statusOf = (rejecting: readonly Sql[], isWrong: Sql, skipped: boolean): Sql => {
  const skips = skipped ? `WHEN skipped IS NOT NULL AND NOT (${isWrong}) THEN 'skipped' ` : ''
  return `CASE ${skips}WHEN ${any(rejecting)} THEN 'rejected' ELSE 'converted' END`
}

/** Puts a program together. */
export const compile = (compiling: Compiling): DecodeProgram => {
  const { instance, layout, columns, bindings, ownership, preparations, readings, dialect } = compiling
  const { rules, early, late, earlyWords } = lookFor(compiling)
  const places = columns.names.map((_name, place) => place)
  const rows = ruleRows(rules.all, compiling)
  const words = Array.from({ length: rules.words }, (_, word) => word)
  const isWrong = wrongWidth(columns)
  const isSkipping = ownership.skipReason !== undefined
  const values = bindings.flatMap(decodedColumns)
  const sides = bindings.filter(({ binding }) => binding.side !== undefined)
  const rejecting = rules
    .masksOf(rules.all.filter((_rule, at) => rows[at]?.rejects === true))
    .map(([word, mask]) => `(${wordName(word)} & ${mask}) <> 0`)
  const whole = (word: number): Expression | Word => {
    const sections = sectionsOf(late, rules, word)
    if (sections.length === 0) return { name: wholeWord(word), sql: earlyWord(word) }
    const before = word < earlyWords ? [{ terms: [{ sql: earlyWord(word) }] }] : []
    return { name: wholeWord(word), type: dialect.wordType, sections: [...before, ...sections] }
  }
  const layers: readonly Omit<Layer, 'from'>[] = [
    {
      name: 'texts',
      columns: places.map((place) => ({
        name: cellName(place),
        sql: cellExpression(columns, place),
        about: columnTitle(columns, place),
      })),
    },
    { name: 'prepared', columns: preparations.columns },
    {
      name: 'readings',
      columns: [
        ...(isSkipping ? [{ name: 'skipped', sql: ownership.skipReason, about: 'why it is no data' }] : []),
        { name: 'owner', sql: ownership.owner, about: 'which record it is' },
        ...ownership.sides.map(([id, sql]) => ({ name: quoted(sideRead(id)), sql, about: 'beside the owner' })),
        ...readings.columns,
      ],
    },
    { name: 'fields', columns: values },
    {
      name: 'findings',
      columns: words.slice(0, earlyWords).map((word) => ({
        name: earlyWord(word),
        type: dialect.wordType,
        sections: sectionsOf(early, rules, word),
      })),
    },
    { name: 'needs', columns: words.map(whole) },
    {
      name: 'ends',
      columns: [
        ...sides.map((one) => ({ name: quoted(sideName(one.binding.id)), sql: isNameable(one) })),
        ...words.map((word) => ({ name: wordName(word), sql: foundWord(word, isWrong, isSkipping) })),
      ],
    },
    {
      name: 'decoded',
      keeps: [
        ...['record', 'cells', ...(isSkipping ? ['skipped'] : []), 'owner'],
        ...sides.map(({ binding }) => quoted(sideName(binding.id))),
        ...values.map(({ name }) => name),
        ...words.map(wordName),
      ],
      columns: [{ name: 'status', sql: statusOf(rejecting, isWrong, isSkipping) }],
    },
  ]
  return {
    format: instance.format.id,
    version: instance.version,
    layout: layout.id,
    stage: places.map((place) => ({
      name: stagedName(place),
      column: columns.names[place] ?? '',
      as: stagedAs(columns, place),
    })),
    bindings: bindings.map(decodedBinding),
    rules: rows,
    skips: isSkipping,
    words: words.map(wordName),
    definitions: dialect.definitions,
    query: ({ stage }) => layered(layers, quoted(stage)),
    decode: ({ stage, decoded }) => `${dialect.keeps(quoted(decoded))}\n${layered(layers, quoted(stage))}`,
    ruleTable: (tables) => ruleTable(rows, tables, dialect),
    issues: (tables) => issuesQuery(words.map(wordName), tables),
  }
}
