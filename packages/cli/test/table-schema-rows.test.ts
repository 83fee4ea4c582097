import { generateRows, type TableField, type TableSchema, tableSchemaOf, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { builtInFormats } from '../src/generated/formats.ts'

const formats = await Promise.all(Object.values(builtInFormats).map((load) => load()))
const instances = formats.flatMap((format) => format.format.versions.map(({ version }) => format({ version })))

/**
 * Each directive of `strptime` that we use as a regular expression; the rest of a format stands for itself.
 * Where a month or day ends at a slash, `strptime` takes one digit too.
 */
const directives: Readonly<Record<string, string>> = {
  '%Y': '[0-9]{4}',
  '%m': '(0[1-9]|1[0-2]|[1-9](?=[/]))',
  '%d': '(0[1-9]|[12][0-9]|3[01]|[1-9](?=[/]))',
}

const dateShape = (format = '%Y-%m-%d'): RegExp =>
  new RegExp(`^${format.replaceAll(/%[Ymd]/g, (directive) => directives[directive] ?? directive)}$`)

/** The texts that Table Schema takes for a value of each type. */
const isOfType: Readonly<Record<string, (cell: string, field: TableField) => boolean>> = {
  string: () => true,
  integer: (cell) => /^-?[0-9]+$/.test(cell),
  number: (cell) => /^-?[0-9]+(?:[.][0-9]+)?$/.test(cell),
  boolean: (cell, { trueValues = [], falseValues = [] }) => [...trueValues, ...falseValues].includes(cell),
  date: (cell, { format }) => dateShape(format).test(cell),
  datetime: (cell) => !Number.isNaN(Date.parse(cell)),
  year: (cell) => /^[0-9]{4}$/.test(cell),
}

const refusal = (cell: string, field: TableField, missingValues: readonly string[]): string | undefined => {
  const {
    required,
    minLength = 0,
    maxLength = Number.POSITIVE_INFINITY,
    pattern,
    enum: texts,
  } = field.constraints ?? {}
  if (missingValues.includes(cell)) return required === true ? 'required' : undefined
  if (isOfType[field.type]?.(cell, field) !== true) return field.type
  const length = [...cell].length
  if (length < minLength || length > maxLength) return 'length'
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) return 'pattern'
  return texts === undefined || texts.includes(cell) ? undefined : 'enum'
}

const refusals = ({ fields, missingValues }: TableSchema, cells: readonly string[]): readonly string[] =>
  fields.flatMap((field, place) => {
    const cell = (cells[place] ?? '').trim()
    const why = refusal(cell, field, missingValues)
    return why === undefined ? [] : [`${field.name}: ${why}: ${cell}`]
  })

/** Rows of a layout that are right; none where they would mean nothing without a table that a run is given. */
const rightRows = (instance: (typeof instances)[number], layout: string): readonly (readonly string[])[] => {
  try {
    return generateRows(instance, layout, { seed: 7, count: 60, kind: 'valid' }).map(({ cells }) => cells)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

describe.each(instances.map((instance) => [`${instance.format.id} ${instance.version}`, instance] as const))(
  'the Table Schemas of %s',
  (_, instance) => {
    const bound = versionOf(instance).layouts.filter(({ id }) =>
      versionOf(instance).bindings.some((binding) => binding.layout === id),
    )

    test.for(bound.map(({ id }) => id))('take every right row of %s', (layout, { skip }) => {
      const schema = tableSchemaOf(instance, layout)
      const rows = rightRows(instance, layout)
      skip(rows.length === 0, 'its rows need a table')
      expect(schema === undefined ? ['no schema'] : rows.flatMap((cells) => refusals(schema, cells))).toEqual([])
    })
  },
)
