import {
  type Binding,
  type Container,
  type Containers,
  columnsOfVariant,
  type FileColumns,
  type FormatInstance,
  type Layout,
  optionsFor,
  plainRun,
  RecordReader,
  type RunFacts,
  versionOf,
} from '@nrec-align/mapping'
import { entities } from '@nrec-align/schema'
import { emitBinding, type FileScope, type SqlBinding } from './binding.ts'
import { bindingChecks } from './binding-checks.ts'
import { cellChecks, cellExpression, columnTitle, stagedAs } from './cell-checks.ts'
import type { DecodeDialect } from './dialect/decode-dialect.ts'
import { duckdb } from './dialect/duckdb.ts'
import type { Section } from './finding.ts'
import {
  cellName,
  missingName,
  quoted,
  rawName,
  sideName,
  stagedName,
  systemName,
  valueName,
  wordName,
} from './names.ts'
import { type Ownership, ownershipOf } from './ownership.ts'
import type { DecodedBinding, DecodeProgram } from './program.ts'
import type { DecodeRefusal } from './refusal.ts'
import { deltaChecks, ruleChecks } from './row-checks.ts'
import { issuesQuery, ruleRows, ruleTable } from './rule-table.ts'
import { type Expression, type Layer, layered, type Terms, type Word } from './script/layer.ts'
import { Readings } from './script/readings.ts'
import { type Rule, Rules, sectionsOf } from './script/words.ts'
import { all, any, type Sql } from './sql.ts'

/** What a run says about decoding a file. */
export interface DecodeChoice {
  /** The columns the file really has; those of the layout's first variant unless told. */
  readonly columns?: FileColumns
  /** Whether the file is the whole truth or a list of changes, where its package says so. */
  readonly mode?: 'bulk' | 'delta'
  /** Options, added codes and policies of the run. */
  readonly run?: Partial<Pick<RunFacts, 'options' | 'extraCodes' | 'unknownCode' | 'onError'>>
  readonly dialect?: DecodeDialect
}

/** A program, or every reason why there is none. */
export type DecodeResult = { readonly program: DecodeProgram } | { readonly refusals: readonly DecodeRefusal[] }

const containers: { readonly [K in keyof Containers]: string | undefined } = {
  delimited: undefined,
  fixedWidth: undefined,
  json: 'its records are JSON, whose shapes a database does not tell apart',
  xml: 'its records are XML, which a database does not read',
}

const flat = ({ container, alsoRead = [] }: Layout): Container | undefined =>
  [container, ...alsoRead].find(({ kind }) => containers[kind] === undefined)

const WIDTH = { column: -1, code: 'wrong-column-count' } as const

interface Compiling {
  readonly layout: Layout
  readonly columns: FileColumns
  readonly bindings: readonly SqlBinding[]
  readonly ownership: Ownership
  readonly reader: RecordReader
  readonly readings: Readings
  readonly dialect: DecodeDialect
}

const valueColumns = ({ binding, values, missing, identifiers }: SqlBinding): readonly Expression[] => [
  ...identifiers.flatMap(({ path, value, system, always, about }) => [
    { name: valueName(binding.id, path), sql: value, about },
    ...(always === undefined ? [{ name: systemName(binding.id, path), sql: system, about }] : []),
  ]),
  ...values.map(({ path, value, about }) => ({ name: valueName(binding.id, path), sql: value, about })),
  ...missing.map(({ path, value, about }) => {
    const said = values.find((one) => one.path === path)?.value
    return {
      name: missingName(binding.id, path),
      sql: said === undefined ? value : all([value, `${said} IS NULL`]),
      about,
    }
  }),
]

const decodedBinding = ({ binding, values, missing, identifiers }: SqlBinding): DecodedBinding => ({
  id: binding.id,
  ...(binding.side === undefined ? {} : { side: `${binding.id}: is there` }),
  identifiers: identifiers.map(({ path, node, always }) => ({
    name: `${binding.id}: ${path}`,
    node,
    system: always === undefined ? { column: `${binding.id}: ${path} system` } : { always },
  })),
  values: [...new Set([...values, ...missing].map(({ path }) => path))].map((path) => ({
    name: `${binding.id}: ${path}`,
    path,
    ...(missing.some((one) => one.path === path) ? { missing: `${binding.id}: ${path} declared missing` } : {}),
  })),
})

/** Entities without which a record says nothing: found missing unless something else is said of the cell already. */
const needs = (compiling: Compiling, rules: Rules, seen: readonly (readonly Rule[])[]): readonly Section[] =>
  compiling.bindings.map((emitted, at) => {
    const plan = compiling.reader.plans[at]
    const checks = (plan?.needs ?? []).map(({ node, column }) => {
      const path = plan?.nodes[node]?.path ?? ''
      const ids = emitted.identifiers
        .filter((one) => one.node === path)
        .map((one) => valueName(emitted.binding.id, one.path))
      const said = (seen[at] ?? []).filter(
        (rule) => rule.column === column && (node === 0 || compiling.reader.gradeOf(rule.column, rule.code).rejects),
      )
      const unsaid = Array.from({ length: rules.words }, (_, word) => [word, rules.maskOf(said, word)] as const)
        .filter(([, mask]) => mask !== 0n)
        .map(([word, mask]) => `(${wordName(word)} & ${mask}) = 0`)
      return {
        about: path === '' ? emitted.binding.grain : path,
        findings: [{ column, code: 'missing-key' as const }],
        sql: ([bit = '0']: readonly Sql[]) =>
          `CASE WHEN ${all([...ids.map((id) => `${id} IS NULL`), ...unsaid])} THEN ${bit} ELSE 0 END`,
      }
    })
    return { guard: compiling.ownership.isReadBy(emitted.binding), checks }
  })

const words = (
  sections: readonly Section[],
  rules: Rules,
  count: number,
  type: string,
  before?: (word: number) => Terms,
): readonly Word[] =>
  Array.from({ length: count }, (_, word) => ({
    name: wordName(word),
    type,
    sections: [...(before === undefined ? [] : [before(word)]), ...sectionsOf(sections, rules, word)],
  }))

const compile = (instance: FormatInstance, compiling: Compiling, mode: DecodeChoice['mode']): DecodeProgram => {
  const { layout, columns, bindings, ownership, reader, readings, dialect } = compiling
  const placeOf = (name: string): number => columns.names.indexOf(name)
  const places = columns.names.map((_name, place) => place)
  const rules = new Rules()
  const width = rules.of(WIDTH)
  const register = (section: Section): readonly Rule[] =>
    section.checks.flatMap(({ findings }) => findings.map((one) => rules.of(one)))
  const cellSection: Section = { checks: cellChecks(columns) }
  const own = bindings.map(({ checks, binding }): Section => ({ guard: ownership.isReadBy(binding), checks }))
  const later = bindings.map((emitted, at): Section => {
    const plan = reader.plans[at]
    return {
      guard: ownership.isReadBy(emitted.binding),
      checks: plan === undefined ? [] : bindingChecks(emitted, plan),
    }
  })
  const rowSection: Section = {
    guard: ownership.isOwned,
    checks: [...ruleChecks(layout, placeOf), ...deltaChecks(layout, mode, placeOf)],
  }
  const seen: (readonly Rule[])[] = []
  let known = register(cellSection)
  for (const section of own) {
    known = [...known, ...register(section)]
    seen.push(known)
  }
  const base = [cellSection, ...own, ...later, ownership.unknown, rowSection]
  for (const section of base) register(section)
  const baseWords = rules.words
  const needed = needs(compiling, rules, seen)
  for (const section of needed) register(section)
  const rows = ruleRows(rules.all, compiling)
  const rejecting = rules.all.filter((_rule, at) => rows[at]?.rejects === true)
  const expected = columns.names.length
  const isWrongWidth =
    columns.optionalTail === 0
      ? `cells <> ${expected}`
      : any([`cells > ${expected}`, `cells < ${expected - columns.optionalTail}`])
  const isOut = any([isWrongWidth, ...(ownership.skipReason === undefined ? [] : ['skipped IS NOT NULL'])])
  const wordNames = Array.from({ length: rules.words }, (_, word) => wordName(word))
  const values = bindings.flatMap(valueColumns)
  const sides = ownership.sides.map(([id]) => sideName(id))
  const isNameable = ({ binding, identifiers }: SqlBinding): Sql => {
    const ids = identifiers
      .filter(({ node }) => node === '')
      .map(({ path }) => `${valueName(binding.id, path)} IS NOT NULL`)
    return entities[binding.grain].naturalKey !== undefined
      ? sideName(binding.id)
      : all([sideName(binding.id), any(ids)])
  }
  const kept = ['record', 'cells', ...(ownership.skipReason === undefined ? [] : ['skipped'])]
  const rejects = wordNames.flatMap((name, word) => {
    const mask = rules.maskOf(rejecting, word)
    return mask === 0n ? [] : [`(${name} & ${mask}) <> 0`]
  })
  const layers = (stage: Sql): readonly Layer[] => [
    {
      name: 'trimmed',
      from: stage,
      keeps: ['record', 'cells'],
      columns: places.map((place) => ({
        name: rawName(place),
        sql: `align_trimmed(${stagedName(place)})`,
        about: columnTitle(columns, place),
      })),
    },
    {
      name: 'texts',
      from: 'trimmed',
      keeps: ['*'],
      columns: places.map((place) => ({
        name: cellName(place),
        sql: cellExpression(columns, place),
        about: columnTitle(columns, place),
      })),
    },
    {
      name: 'readings',
      from: 'texts',
      keeps: ['*'],
      columns: [
        ...(ownership.skipReason === undefined
          ? []
          : [{ name: 'skipped', sql: ownership.skipReason, about: 'why it is no data' }]),
        { name: 'owner', sql: ownership.owner, about: 'which record it is' },
        ...ownership.sides.map(([id, sql]) => ({
          name: sideName(id),
          sql,
          about: 'whether it is there beside the owner',
        })),
        ...readings.columns,
      ],
    },
    { name: '"values"', from: 'readings', keeps: ['*'], columns: values },
    {
      name: 'findings',
      from: '"values"',
      keeps: ['*'],
      columns: [...words(base, rules, baseWords, dialect.wordType)],
    },
    {
      name: 'keys',
      from: 'findings',
      keeps: [...kept, 'owner', ...sides, ...values.map(({ name }) => name)],
      columns: words(needed, rules, rules.words, dialect.wordType, (word) => ({
        terms: word < baseWords ? [{ sql: wordName(word) }] : [],
      })),
    },
    {
      name: 'judged',
      from: 'keys',
      keeps: [...kept, 'owner', ...values.map(({ name }) => name)],
      columns: [
        ...bindings.flatMap((one) =>
          one.binding.side === undefined ? [] : [{ name: sideName(one.binding.id), sql: isNameable(one) }],
        ),
        ...wordNames.map((name, word) => ({
          name,
          sql:
            word === width.word && ownership.skipReason !== undefined
              ? `CASE WHEN ${isWrongWidth} THEN ${width.bit} WHEN skipped IS NOT NULL THEN 0 ELSE ${name} END`
              : `CASE WHEN ${isOut} THEN ${word === width.word ? width.bit : 0} ELSE ${name} END`,
        })),
      ],
    },
    {
      name: 'ended',
      from: 'judged',
      keeps: ['*'],
      columns: [
        {
          name: 'status',
          sql: `CASE ${ownership.skipReason === undefined ? '' : `WHEN skipped IS NOT NULL AND NOT ${any([isWrongWidth])} THEN 'skipped' `}WHEN ${any(rejects)} THEN 'rejected' ELSE 'converted' END`,
        },
      ],
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
    words: wordNames,
    definitions: dialect.definitions,
    decode: ({ stage, decoded }) => `${dialect.keeps(quoted(decoded))}\n${layered(layers(quoted(stage)))}`,
    ruleTable: (tables) => ruleTable(rows, tables, dialect),
    issues: (tables) => issuesQuery(wordNames, tables),
  }
}

const skipReasons = ({ skip = [] }: Layout): readonly string[] =>
  skip.some(({ only }) => only !== undefined) ? ['which of its rows are no data is looked up in another file'] : []

/**
 * Compiles the reading of one layout to SQL: from texts with their record numbers to fields of the common record and findings,
 * the same that reading row by row gives.
 */
export const decodeSql = (instance: FormatInstance, layoutId: string, choice: DecodeChoice = {}): DecodeResult => {
  const version = versionOf(instance)
  const layout = version.layouts.find(({ id }) => id === layoutId)
  if (layout === undefined) throw new RangeError(`${instance.format.id} ${instance.version} has no layout ${layoutId}`)
  const where = { format: instance.format.id, version: instance.version, layout: layout.id }
  if (flat(layout) === undefined)
    return { refusals: [{ ...where, pairs: [], reason: containers[layout.container.kind] ?? '' }] }
  const columns = choice.columns ?? columnsOfVariant(layout)
  const run: RunFacts = { ...plainRun, options: optionsFor(instance, instance.format.id), ...choice.run }
  const own = version.bindings.filter((binding) => binding.layout === layout.id)
  const dialect = choice.dialect ?? duckdb
  const readings = new Readings()
  const placeOf = (name: string): number => columns.names.indexOf(name)
  const cell = (place: number): Sql => (place < 0 ? "''" : cellName(place))
  const file: FileScope = {
    dialect,
    columns,
    run,
    readings,
    cell,
    placesOf: (name) => (columns.further?.name === name ? columns.further.places : [placeOf(name)]),
  }
  const bindings = own.map((binding: Binding) => emitBinding(binding, file))
  const refusals = [
    ...skipReasons(layout).map((reason) => ({ pairs: [], reason })),
    ...bindings.flatMap(({ refused }) => refused),
  ].map((refusal) => ({ ...where, ...refusal }))
  if (refusals.length > 0) return { refusals }
  const compiling: Compiling = {
    layout,
    columns,
    bindings,
    ownership: ownershipOf(layout, own, placeOf, (name) => cell(placeOf(name))),
    reader: new RecordReader(layout, own, columns, run, choice.mode),
    readings,
    dialect,
  }
  return { program: compile(instance, compiling, choice.mode) }
}
