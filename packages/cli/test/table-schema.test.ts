import type { DataPackage, TableField } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { builtInFormats } from '../src/generated/formats.ts'
import { command } from './support/command.ts'

const formats = await Promise.all(Object.values(builtInFormats).map((load) => load()))
const versions = formats.flatMap(({ format }) => format.versions.map(({ version }) => `${format.id}@${version}`))

/** Constraints that the specification allows for each type that we use, with the properties of the type itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'minLength', 'maxLength', 'pattern', 'enum'],
  integer: ['required'],
  number: ['required'],
  boolean: ['required'],
  date: ['required'],
  datetime: ['required'],
  year: ['required'],
}

/** Formats that the specification allows: directives of `strptime` for dates, `any` for moments, nothing else of ours. */
const formatOfType: Readonly<Record<string, RegExp>> = { date: /^(?:%[Ymd]|[/-])+$/, datetime: /^any$/ }

const wrongIn = ({ type, format, trueValues, falseValues, constraints = {} }: TableField): readonly string[] => [
  ...(type in allowed ? [] : [`type ${type}`]),
  ...(format === undefined || formatOfType[type]?.test(format) === true ? [] : [`format ${format}`]),
  ...((trueValues === undefined && falseValues === undefined) === (type !== 'boolean')
    ? []
    : ['true and false values']),
  ...Object.keys(constraints).filter((name) => allowed[type]?.includes(name) !== true),
  ...((constraints.minLength ?? 0) <= (constraints.maxLength ?? Number.POSITIVE_INFINITY) ? [] : ['lengths']),
  ...(constraints.enum === undefined || new Set(constraints.enum).size === constraints.enum.length ? [] : ['enum']),
  ...(constraints.enum?.length === 0 ? ['empty enum'] : []),
]

describe.each(versions)('the data package of %s', (name) => {
  const made = (async () =>
    JSON.parse((await command('.', 'describe', name, '--table-schema')).stdout) as DataPackage)()

  test('has names that the specification allows, each once', async () => {
    const { name: own, resources } = await made
    const names = resources.map((one) => one.name)
    expect([own, ...names].filter((one) => !/^[a-z0-9._-]+$/.test(one))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  test('is tabular where every one of its files is', async () => {
    const { profile, resources } = await made
    const isTabular = resources.every((one) => one.profile === 'tabular-data-resource')
    expect(profile).toBe(isTabular ? 'tabular-data-package' : 'data-package')
  })

  test('has paths below its own folder, each once', async () => {
    const paths = (await made).resources.map(({ path }) => path)
    expect(paths.filter((path) => /^\/|\.\.|:/.test(path) || path.includes('*'))).toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('has a dialect for each delimited file', async () => {
    for (const { dialect, encoding, profile } of (await made).resources) {
      expect(encoding).toMatch(/^[a-z0-9-]+$/)
      expect(profile).toBe(dialect === undefined ? 'data-resource' : 'tabular-data-resource')
      if (dialect === undefined) continue
      expect([...dialect.delimiter]).toHaveLength(1)
      expect(dialect.quoteChar.length).toBeLessThanOrEqual(1)
      expect(['\r\n', '\n']).toContain(dialect.lineTerminator)
    }
  })

  test('has fields that the specification allows', async () => {
    for (const { schema, name: resource } of (await made).resources) {
      const names = schema.fields.map((field) => field.name)
      expect(
        schema.fields.flatMap((field) => wrongIn(field).map((what) => `${resource} ${field.name}: ${what}`)),
      ).toEqual([])
      expect(new Set(names).size).toBe(names.length)
      expect((schema.primaryKey ?? []).filter((key) => !names.includes(key))).toEqual([])
      expect(schema.missingValues[0]).toBe('')
    }
  })
})

test('a layout has a schema of its own', async () => {
  const { stdout } = await command('.', 'describe', 'calpads.senr', '--table-schema')
  const { fields, primaryKey } = JSON.parse(stdout)
  expect(fields).toHaveLength(39)
  expect(primaryKey).toContain('SSID')
})
