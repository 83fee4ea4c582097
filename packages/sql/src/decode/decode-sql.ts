import {
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
import { emitBinding, type FileScope } from './binding.ts'
import { compile } from './compile.ts'
import type { DecodeDialect } from './dialect/decode-dialect.ts'
import { duckdb } from './dialect/duckdb.ts'
import { cellName } from './names.ts'
import { ownershipOf } from './ownership.ts'
import type { DecodeProgram } from './program.ts'
import type { DecodeRefusal } from './refusal.ts'
import { Readings } from './script/readings.ts'
import type { Sql } from './sql.ts'

/** What is known of a file and of the run that decodes it. */
export interface DecodeChoice {
  /** The columns the file really has; those of the layout's first variant unless told. */
  readonly columns?: FileColumns
  /** Whether the file is the whole truth or a list of changes, where its package says so. */
  readonly mode?: 'bulk' | 'delta'
  /** Options, added codes and policies of the run; the usual ones unless told. */
  readonly run?: Partial<Pick<RunFacts, 'options' | 'extraCodes' | 'unknownCode' | 'onError'>>
  /** The engine that runs it; DuckDB unless told. */
  readonly dialect?: DecodeDialect
}

/** A program, or every reason why there is none. */
export type DecodeResult = { readonly program: DecodeProgram } | { readonly refusals: readonly DecodeRefusal[] }

const containers: { readonly [K in keyof Containers]: string | undefined } = {
  delimited: undefined,
  fixedWidth: undefined,
  json: 'its records are JSON: a database does not tell apart which shape of them is wrong',
  xml: 'its records are XML, which a database does not read',
}

/** Why a layout as a whole is left to the reader of rows. */
const wholly = ({ container, alsoRead = [], skip = [] }: Layout): readonly string[] => {
  const kinds = [container, ...alsoRead].map(({ kind }) => containers[kind])
  return [
    ...(kinds.includes(undefined) ? [] : [kinds[0] ?? '']),
    ...(skip.some(({ only }) => only !== undefined)
      ? ['which of its rows are no data is looked up in another file']
      : []),
  ]
}

/**
 * Compiles the reading of one layout to SQL: from the cells of numbered records, as texts, to fields of the common record and
 * findings. What it gives of a record is what reading row by row gives: values, findings with their columns, and how it ends.
 *
 * @param instance the format with its version and options
 * @param layoutId one of the version's layouts
 * @param choice what is known of the file and the run
 * @returns the program, or every reason why the layout is read row by row only
 * @throws RangeError for a layout that the version does not have
 * @see docs/decisions/0009-decoding-in-sql.md
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { calpads } from '@nrec-align/format-calpads'
 * import { decodeSql } from '@nrec-align/sql'
 *
 * const result = decodeSql(calpads(), 'senr')
 * assert.ok('program' in result)
 * const { decode, stage } = result.program
 * assert.equal(stage[7]?.column, 'SSID')
 * assert.match(decode({ stage: 'senr', decoded: 'enrollments', rules: 'rules' }), /-- SSID → student\.identifiers\[us-ca\.ssid\]/)
 * ```
 */
export const decodeSql = (instance: FormatInstance, layoutId: string, choice: DecodeChoice = {}): DecodeResult => {
  const version = versionOf(instance)
  const layout = version.layouts.find(({ id }) => id === layoutId)
  if (layout === undefined) throw new RangeError(`${instance.format.id} ${instance.version} has no layout ${layoutId}`)
  const columns = choice.columns ?? columnsOfVariant(layout)
  const run: RunFacts = { ...plainRun, options: optionsFor(instance, instance.format.id), ...choice.run }
  const own = version.bindings.filter((binding) => binding.layout === layout.id)
  const placeOf = (name: string): number => columns.names.indexOf(name)
  const cell = (place: number): Sql => (place < 0 ? "''" : cellName(place))
  const file: FileScope = {
    dialect: choice.dialect ?? duckdb,
    columns,
    run,
    preparations: new Readings('p'),
    readings: new Readings('r'),
    cell,
    placesOf: (name) => (columns.further?.name === name ? columns.further.places : [placeOf(name)]),
  }
  const bindings = own.map((binding) => emitBinding(binding, file))
  const refusals = [
    ...wholly(layout).map((reason) => ({ pairs: [], reason })),
    ...bindings.flatMap(({ refused }) => refused),
  ].map((refusal) => ({ format: instance.format.id, version: instance.version, layout: layout.id, ...refusal }))
  if (refusals.length > 0) return { refusals }
  const program = compile({
    ...file,
    instance,
    layout,
    mode: choice.mode,
    bindings,
    ownership: ownershipOf(layout, own, placeOf, (name) => cell(placeOf(name))),
    reader: new RecordReader(layout, own, columns, run, choice.mode),
  })
  return { program }
}
