import { type Binding, type FileColumns, type PairPath, pairPath, type RunFacts } from '@nrec-align/mapping'
import { codeSets } from '@nrec-align/schema'
import type { DecodeDialect } from './dialect/decode-dialect.ts'
import type { Check } from './finding.ts'
import type { DatedCode } from './leaf/sql-leaf.ts'
import { emitPair } from './pair/pairs.ts'
import { missingPair } from './pair/single.ts'
import type { EmittedPair, PairScope, PathValue, SqlIdentifier } from './pair/sql-pair.ts'
import type { DecodeRefusal } from './refusal.ts'
import type { Readings } from './script/readings.ts'
import { isRefused, type Sql } from './sql.ts'

/** What every pair of a file is emitted with. */
export interface FileScope {
  readonly dialect: DecodeDialect
  readonly columns: FileColumns
  readonly run: RunFacts
  readonly preparations: Readings
  readonly readings: Readings
  readonly cell: (place: number) => Sql
  readonly placesOf: (column: string) => readonly number[]
}

/** An identifier that a pair gives, with the entity that it is of. */
export interface BindingIdentifier extends SqlIdentifier {
  readonly path: string
  /** References from the grain to the entity, joined by dots. */
  readonly node: string
  readonly about: string
}

/** A field that is filled, with what it is filled from. */
export interface BindingValue extends PathValue {
  readonly about: string
}

/** Codes of a column that come and go. */
export interface BindingYears {
  readonly column: number
  readonly codes: readonly DatedCode[]
  readonly about: string
}

/** What the pairs of one binding read. */
export interface SqlBinding {
  readonly binding: Binding
  readonly values: readonly BindingValue[]
  readonly missing: readonly BindingValue[]
  readonly identifiers: readonly BindingIdentifier[]
  readonly checks: readonly Check[]
  readonly years: readonly BindingYears[]
  readonly refused: readonly Pick<DecodeRefusal, 'binding' | 'pairs' | 'reason'>[]
}

type Row = { readonly [K in keyof Omit<SqlBinding, 'binding'>]: SqlBinding[K][number][] }

const parsed = ({ grain, layout, id }: Binding, path: string): PairPath => {
  const found = pairPath(grain, path)
  if (found === undefined) throw new TypeError(`${layout}/${id}: the model has no path ${path}`)
  return found
}

/** The code an unknown wire code becomes, where the run keeps them and the list has one. */
const fallbackOf = ({ leaf: { codeSet } }: PairPath, { unknownCode }: RunFacts): string | undefined =>
  unknownCode === 'other' && codeSet !== undefined && codeSets[codeSet].codes.some(([code]) => code === 'other')
    ? 'other'
    : undefined

const declaredField = ({ leaf }: PairPath): string | undefined => /^declaredMissing\[(.+)\]$/.exec(leaf.path)?.[1]

const systemOf = ({ leaf }: PairPath): string | undefined =>
  leaf.key === undefined || leaf.key.startsWith('*') ? undefined : leaf.key

/** Why a binding as a whole is left to the reader of rows. */
const wholly = ({ each, only, lookup }: Binding): string | undefined => {
  if (each !== undefined) return 'a row holds several of its records'
  if (only !== undefined) return 'which rows are its records is looked up in another file'
  return lookup === undefined ? undefined : 'its rows are looked up in a table that the run brings'
}

/** A field that several pairs fill has what the last of them says. */
const lastOf = (values: readonly BindingValue[]): readonly BindingValue[] =>
  [...new Set(values.map(({ path }) => path))].map((path) => {
    const writers = values.filter((one) => one.path === path)
    const [only] = writers
    if (only !== undefined && writers.length === 1) return only
    const about = writers.map((one) => one.about).join('; ')
    return {
      path,
      value: `coalesce(${writers
        .map(({ value }) => value)
        .reverse()
        .join(', ')})`,
      about,
    }
  })

/** Emits the pairs of a binding in their order. */
export const emitBinding = (binding: Binding, file: FileScope): SqlBinding => {
  const { dialect, columns, run, preparations, readings, cell, placesOf } = file
  const out: Row = { values: [], missing: [], identifiers: [], checks: [], years: [], refused: [] }
  const refuse = (pairs: readonly string[], reason: string) => out.refused.push({ binding: binding.id, pairs, reason })
  const reason = wholly(binding)
  if (reason !== undefined) refuse([], reason)
  for (const [path, [names, node, facts = {}]] of Object.entries(binding.pairs)) {
    const at = parsed(binding, path)
    const inNode = (leaf: string): string => [...at.references, leaf].join('.')
    const places = [names].flat().flatMap(placesOf)
    const about = `${[names].flat().join(' + ') || 'every record'} → ${path}`
    const entity = at.references.join('.')
    const scope: PairScope = {
      dialect,
      placeOf: (name) => columns.names.indexOf(name),
      headerAt: (place) => columns.names[place] ?? '',
      wordingAt: (place) => columns.wordings?.[place] || undefined,
      memberNames: Object.keys(at.leaf.field.members ?? {}),
      about,
      places,
      path: inNode(at.leaf.path),
      further: (facts.with ?? []).map(inNode),
      system: systemOf(at),
      fallback: fallbackOf(at, run),
      options: run.options,
      context: run.extraCodes === undefined ? {} : { extraCodes: run.extraCodes },
      known: out.identifiers.filter((one) => one.node === entity),
      cell,
      // What is only written is not read; its codes may come and go all the same.
      aboutAt: (place) => `${columns.names[place] ?? ''} → ${path}`,
      prepare: (sql) => (facts.mode === 'encodeOnly' ? sql : preparations.read(sql, about)),
      read: (sql) => (facts.mode === 'encodeOnly' ? sql : readings.read(sql, about)),
    }
    const declared = declaredField(at)
    const emitted: EmittedPair =
      declared === undefined ? emitPair(node, scope) : missingPair(node, inNode(declared), scope)
    if (isRefused(emitted)) {
      if (facts.mode !== 'encodeOnly') refuse([path], emitted.refused)
      continue
    }
    if (emitted.years !== undefined && emitted.years.length > 0)
      out.years.push({ column: places[0] ?? -1, codes: emitted.years, about })
    if (facts.mode === 'encodeOnly') continue
    out.values.push(...(emitted.values ?? []).map((value) => ({ ...value, about })))
    if (emitted.missing !== undefined) out.missing.push({ ...emitted.missing, about })
    out.identifiers.push(...(emitted.identifiers ?? []).map((one) => ({ ...one, path, node: entity, about })))
    out.checks.push(...emitted.checks)
  }
  return { ...out, binding, values: lastOf(out.values) }
}
