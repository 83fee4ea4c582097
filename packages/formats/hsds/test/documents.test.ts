import { existsSync, readFileSync } from 'node:fs'
import { detect } from '@nrec-align/convert'
import { inputFile } from '@nrec-align/io'
import { versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { hsds } from '../src/index.ts'
import { fixtureOptions, ran } from './support/run.ts'

const from = hsds({ options: fixtureOptions })

const read = (document: unknown) =>
  ran({ sources: [{ from, input: [inputFile('document.json', JSON.stringify(document))] }], to: 'canonical' })

const id = (number: number): string => `99000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const phone = { id: id(1), number: '555-0101', type: 'voice' }
const contact = { id: id(2), name: 'Testa Example', title: 'Reception', phones: [phone] }
const address = {
  id: id(3),
  address_1: '1 Sample Street',
  city: 'Sampletown',
  state_province: 'CA',
  postal_code: '90000',
  country: 'US',
  address_type: 'physical',
}
const location = { id: id(4), location_type: 'physical', name: 'Sample Center', latitude: 38.5, addresses: [address] }
const program = { id: id(5), name: 'After School', description: 'Care after school.' }
const service = {
  id: id(6),
  name: 'Homework help',
  status: 'active',
  minimum_age: 6,
  service_at_locations: [{ id: id(7), location }],
  program,
}
const organization = {
  id: id(8),
  name: 'Sample Partner',
  description: 'A made-up partner.',
  contacts: [contact],
  locations: [location],
  services: [service],
}

const idOf = (entity: Readonly<Record<string, unknown>> | undefined): unknown => entity?.['id']

describe('a record with all that belongs to it', () => {
  test('an organization: what stands in it is its own', async () => {
    const run = await read(organization)
    expect(run.found).toEqual([])
    const [partner] = run.entities('organization')
    expect(partner).toMatchObject({ name: 'Sample Partner', partner: {} })
    expect(run.entities('program')).toMatchObject([{ name: 'After School', organization: idOf(partner) }])
    expect(run.entities('service')).toMatchObject([
      {
        name: 'Homework help',
        status: 'active',
        ageRange: { minimum: 6 },
        organization: idOf(partner),
        program: idOf(run.entities('program')[0]),
        sites: [idOf(run.entities('site')[0])],
      },
    ])
    expect(run.entities('site')).toMatchObject([
      { name: 'Sample Center', organization: idOf(partner), address: { city: 'Sampletown', latitude: '38.5' } },
    ])
    expect(run.entities('roleAssignment')).toMatchObject([
      { role: 'contact', title: 'Reception', organization: idOf(partner) },
    ])
    expect(run.entities('person')).toMatchObject([{ contactPoints: [{ kind: 'phone', value: '555-0101' }] }])
  })

  test('a service: the organization and the program in it are those it belongs to', async () => {
    const { contacts: _, locations: _locations, services: _services, ...bare } = organization
    const run = await read([{ ...service, organization: bare }])
    expect(run.found).toEqual([])
    const [partner] = run.entities('organization')
    expect(run.entities('service')).toMatchObject([{ organization: idOf(partner) }])
    expect(run.entities('program')).toMatchObject([{ organization: idOf(partner) }])
  })

  test('what an outer record would say does not replace what the inner one says', async () => {
    const other = { id: id(9), name: 'Other Partner', description: 'Another one.' }
    const run = await read([
      { ...organization, programs: [{ ...program, organization_id: id(9) }], services: [] },
      other,
    ])
    const [owner] = run.entities('organization').filter(({ name }) => name === 'Other Partner')
    expect(run.entities('program')).toMatchObject([{ organization: idOf(owner) }])
  })

  test('a latitude that cannot be and an id that leads nowhere are reported, and the records kept', async () => {
    const run = await read({
      ...organization,
      parent_organization_id: id(10),
      locations: [{ ...location, latitude: 100 }],
    })
    expect(run.found).toContain('document.json 1 - named-but-no-record')
    expect(run.found.filter((one) => one.endsWith('contradicts-itself'))).toHaveLength(1)
    expect(run.report.dispositions.read.rejected).toBe(0)
  })

  test('a service without a status is set aside with the whole document', async () => {
    const { status: _, ...wrong } = service
    const run = await read({ ...organization, services: [wrong] })
    expect(run.found).toContain('document.json 6 status missing-required')
    expect(run.report.dispositions.read.rejected).toBe(1)
  })
})

test('a page of records says what they are by their members', async () => {
  const page = (contents: readonly unknown[]) => ({ total_items: 1, page_number: 1, first_page: true, contents })
  expect((await read(page([location]))).entities('site')).toHaveLength(1)
  expect((await read(page([organization]))).entities('organization')).toHaveLength(1)
})

const samples = new URL('../../../../../shared/samples/hsds-3.0/json/', import.meta.url)
const here = existsSync(samples)

const sample = (name: string) =>
  inputFile(`${name}.json`, new Uint8Array(readFileSync(new URL(`${name}.json`, samples))))

const counted = async (name: string) => {
  const run = await ran({ sources: [{ from: hsds(), input: [sample(name)], name: 'example' }], to: 'canonical' })
  return { run, layouts: run.report.sources[0]?.files.filter(({ records }) => records > 0) ?? [] }
}

describe.skipIf(!here)('the publisher’s examples of version 3.0 in JSON', () => {
  test.each([
    ['organization_full', 'organizations'],
    ['organization_list', 'organizations'],
    ['service_full', 'services'],
    ['service_list', 'services'],
    ['service_at_location_full', 'service_at_location'],
    ['service_at_location_list', 'service_at_location'],
    ['location', 'locations'],
    ['tabular', 'organizations'],
    ['taxonomy_list', 'taxonomies'],
    ['taxonomy_term_list', 'taxonomy_terms'],
  ])('%s is recognised by its %s', async (name, layout) => {
    const [best] = await detect([sample(name)], [hsds])
    expect([best?.version, best?.recognised, best?.files[0]?.layout]).toEqual(['3.0', true, layout])
  })

  test.each(['organization_full', 'service_full', 'service_at_location_full'])(
    '%s: every kind of record in it is found, no member is unknown, and nothing is set aside',
    async (name) => {
      const { run, layouts } = await counted(name)
      const notNested = 'meta_table_descriptions'
      expect(new Set(layouts.map((one) => one.layout))).toEqual(
        new Set(
          versionOf(hsds())
            .layouts.map((one) => one.id)
            .filter((one) => one !== notNested),
        ),
      )
      expect(run.report.dispositions.read.rejected).toBe(0)
      expect(new Set(run.found.map((one) => one.split(' ').at(-1)))).toEqual(
        new Set(['ambiguous-identifier', 'contradicts-itself', 'named-but-no-record']),
      )
    },
  )

  test('from whichever end the same is told, the records are the same', async () => {
    const said = async (name: string) => {
      const { run } = await counted(name)
      const records = ['organization', 'person', 'program', 'service', 'site', 'roleAssignment'].flatMap(run.entities)
      return new Map(records.map((one) => [one['id'], one]))
    }
    const whole = await said('organization_full')
    expect(await said('service_full')).toEqual(whole)
    expect(await said('service_at_location_full')).toEqual(whole)
  })

  test('all files as one object are what the files are', async () => {
    const { run } = await counted('tabular')
    expect(run.report.dispositions.read).toMatchObject({ in: 21, converted: 9, rejected: 0 })
    expect(run.entities('service')).toHaveLength(1)
  })
})

test.skipIf(here)('the publisher’s examples are not here: nothing was compared with them', () => undefined)
