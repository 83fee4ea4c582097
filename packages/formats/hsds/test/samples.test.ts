import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { columnsOfHeader, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { hsds } from '../src/index.ts'
import { filesIn, ran } from './support/run.ts'

/** The publisher's own example; it lies beside the repository and is not part of it. */
const sample = new URL('../../../../../shared/samples/hsds-3.0/', import.meta.url)

const here = existsSync(sample)
const { layouts } = versionOf(hsds())

describe.skipIf(!here)('the example of version 3.0', () => {
  const convert = (to: 'canonical' | ReturnType<typeof hsds>) =>
    ran({ sources: [{ from: hsds(), input: filesIn(new URL('csv/', sample)), name: 'example' }], to, normalise: true })

  test('every header is known and whole', () => {
    for (const { files, ...layout } of layouts) {
      const [name = ''] = files
      const [header = ''] = readFileSync(new URL(`csv/${name}`, sample), 'utf8').split('\r\n')
      const { declared, lacking, misspelt } = columnsOfHeader({ files, ...layout }, header.split(','))
      expect([name, declared.filter((column) => column === undefined), lacking, misspelt]).toEqual([name, [], [], []])
    }
  })

  test('what points nowhere or cannot be is said, and nothing is set aside', async () => {
    const run = await convert('canonical')
    expect(run.found).toEqual([
      'contacts.csv 1 - named-but-no-record',
      'locations.csv 1 - contradicts-itself',
      'locations.csv 1 - named-but-no-record',
      'locations.csv 1 external_identifier ambiguous-identifier',
      'organizations.csv 1 - named-but-no-record',
      'organizations.csv 1 tax_id ambiguous-identifier',
    ])
    expect(run.report.dispositions.read).toMatchObject({ in: 21, converted: 9, rejected: 0 })
  })

  test('it is a service at a place, with a contact', async () => {
    const run = await convert('canonical')
    const [site] = run.entities('site')
    expect(run.entities('service')).toMatchObject([
      { status: 'active', ageRange: { minimum: 12, maximum: 100 }, sites: [site?.['id']] },
    ])
    expect(run.entities('roleAssignment')).toMatchObject([{ role: 'contact' }])
    expect(site).toMatchObject({ kind: 'physical', address: { latitude: '100', longitude: '101' } })
  })

  test('written again, only references that lead somewhere are left', async () => {
    const run = await convert(hsds())
    expect(run.rows('locations')[0]).not.toHaveProperty('organization_id')
    expect(run.rows('services')[0]?.['organization_id']).toBe(run.rows('organizations')[0]?.['id'])
    expect(run.rows('service_at_location')).toHaveLength(1)
  })
})

/** Properties of an object that hold one value; nested ones have files of their own. */
interface ObjectSchema {
  readonly required?: readonly string[]
  readonly properties: Readonly<
    Record<string, { readonly type?: string; readonly items?: object; readonly $ref?: string }>
  >
}

describe.skipIf(!here)('the JSON Schemas of version 3.0', () => {
  const schemas = here ? readdirSync(new URL('schema/', sample)).filter((name) => name.endsWith('.json')) : []
  const layoutOf = (name: string) => layouts.find(({ id, files }) => id === name || files.includes(`${name}.csv`))
  const objects = schemas.map((name) => name.replace('.json', '')).filter((name) => layoutOf(name) !== undefined)

  test('there is one for every file', () => {
    expect(objects).toHaveLength(layouts.length)
  })

  test.each(objects)('%s: its plain properties are the columns, and what it requires the file requires', (name) => {
    const schema = JSON.parse(readFileSync(new URL(`schema/${name}.json`, sample), 'utf8')) as ObjectSchema
    const columns = layoutOf(name)?.columns ?? {}
    const plain = Object.entries(schema.properties).filter(
      ([, property]) => property.type !== 'array' && property.type !== 'object' && property.$ref === undefined,
    )
    expect(plain.map(([property]) => property).sort()).toEqual(Object.keys(columns).sort())
    for (const property of schema.required ?? []) expect(columns[property]?.required).toBe('always')
  })
})

test.skipIf(here)('the publisher’s example is not here: nothing was compared with it', () => undefined)
