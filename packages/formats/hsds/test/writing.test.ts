import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { hsds } from '../src/index.ts'
import { type Entity, fixtureFiles, fixtureOptions, ran } from './support/run.ts'

const to = hsds({ options: fixtureOptions })

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const lines = (...records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** A common folder as sources of other formats leave it: no record has an id of this format. */
const folder = (files: Readonly<Record<string, readonly object[]>>) =>
  Object.entries(files).map(([name, records]) => inputFile(`${name}.ndjson`, lines(...records)))

const written = (files: Readonly<Record<string, readonly object[]>>, target = to) =>
  ran({ sources: [{ from: 'canonical', input: folder(files) }], to: target })

const named = (system: string, value: string) => ({ id: `${system}/${value}`, identifiers: [{ system, value }] })

const partner = { ...named('irs.ein', '990000001'), name: 'Sample Family Center', partner: {} }
const program = { ...named('local@d1', 'p'), name: 'After School', organization: partner.id }
const place = (number: string, kind: string) => ({
  ...named('local@d1', number),
  kind,
  name: `Place ${number}`,
  address: { line1: '1 Sample Street', city: 'Sampletown', state: 'CA', postalCode: '00001' },
})

const byId = (entities: readonly Entity[]): readonly Entity[] =>
  entities.toSorted((one, other) => String(one['id']).localeCompare(String(other['id']), 'en'))

describe('there and back', () => {
  test.each([
    ['3.0', 'clean'],
    ['2.0.1', 'clean-2.0.1'],
  ])('what version %s says of common records comes back', async (version, name) => {
    // A number without a list has a system of its own only where the run names one, and is not written.
    const { organizationIdentifierSystem: _unnamed, ...options } = fixtureOptions
    const own = hsds({ version, options })
    const first = await ran({ sources: [{ from: own, input: fixtureFiles(name) }], to: 'canonical' })
    const out = await ran({ sources: [{ from: 'canonical', input: first.data }], to: own })
    const second = await ran({ sources: [{ from: own, input: out.data }], to: 'canonical' })
    expect(out.found).toEqual([])
    for (const entity of ['organization', 'program', 'service', 'site', 'person', 'roleAssignment']) {
      expect(first.entities(entity).length).toBeGreaterThan(0)
      expect(byId(second.entities(entity))).toEqual(byId(first.entities(entity)))
    }
  })
})

describe('records of other systems', () => {
  test('get UUIDs, and every reference to them the same', async () => {
    const run = await written({
      organization: [partner],
      program: [program],
      service: [
        {
          ...named('local@d1', 's'),
          name: 'Tutoring',
          status: 'planned',
          program: program.id,
          organization: partner.id,
          sites: ['local@d1/2', 'local@d1/1'],
        },
      ],
      site: [place('1', 'physical'), place('2', 'postal')],
    })
    const [body] = run.rows('organizations')
    const [service] = run.rows('services')
    const [one, two] = run.rows('locations')
    expect(body).toMatchObject({ name: 'Sample Family Center', description: 'Sample Family Center' })
    expect(service).toMatchObject({
      organization_id: body?.['id'],
      program_id: run.rows('programs')[0]?.['id'],
      status: 'inactive',
    })
    expect(run.rows('service_at_location').map((row) => [row['service_id'], row['location_id']])).toEqual([
      [service?.['id'], one?.['id']],
      [service?.['id'], two?.['id']],
    ])
    const files = [
      'organizations',
      'programs',
      'services',
      'locations',
      'service_at_location',
      'addresses',
      'organization_identifiers',
    ]
    const ids = files.flatMap((name) => run.rows(name).map(({ id }) => id))
    expect(ids.every((id) => id !== undefined && UUID.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('keep their Employer Identification Number in the file for numbers', async () => {
    const run = await written({ organization: [partner] })
    expect(run.rows('organization_identifiers')).toMatchObject([
      {
        organization_id: run.rows('organizations')[0]?.['id'],
        identifier_scheme: 'US-EIN',
        identifier_type: 'Employer Identification Number',
        identifier: '990000001',
      },
    ])
  })

  test('the type of an address is that of its place, and a country is written where none is said', async () => {
    const run = await written({ site: [place('1', 'physical'), place('2', 'postal'), place('3', 'virtual')] })
    expect(run.rows('addresses').map((row) => [row['address_type'], row['country']])).toEqual([
      ['physical', 'US'],
      ['postal', 'US'],
    ])
  })

  test('an address that lacks a required cell is set aside', async () => {
    const { address: _address, ...bare } = place('1', 'physical')
    const run = await written({ site: [bare, { ...place('2', 'physical'), address: { line1: '2 Sample Street' } }] })
    expect(run.rows('addresses')).toEqual([])
    expect(run.found).toEqual([
      'addresses.csv 1 city missing-required',
      'addresses.csv 1 postal_code missing-required',
      'addresses.csv 1 state_province missing-required',
    ])
  })

  test('each telephone of an organization has a row of its own', async () => {
    const contactPoints = [
      { kind: 'fax', value: '555-0102' },
      { kind: 'phone', value: '555-0101' },
      { kind: 'mobile', value: '555-0103' },
    ]
    const run = await written({ organization: [{ ...partner, contactPoints }] })
    expect(run.rows('phones').map((row) => [row['type'], row['number']])).toEqual([
      ['voice', '555-0101'],
      ['cell', '555-0103'],
      ['fax', '555-0102'],
    ])
  })

  test('a service without a status is set aside, unless the run says one', async () => {
    const service = { ...named('local@d1', 's'), name: 'Tutoring', organization: partner.id }
    const silent = await written(
      {
        organization: [partner],
        service: [
          { ...service, status: 'active' },
          { ...service, ...named('local@d1', 't') },
        ],
      },
      hsds(),
    )
    expect(silent.rows('services')).toHaveLength(1)
    expect(silent.found).toEqual(['services.csv 2 status missing-required'])
    const told = await written({
      organization: [partner],
      service: [service, { ...service, ...named('local@d1', 't'), status: 'active' }],
    })
    expect(told.rows('services').map(({ status }) => status)).toEqual(['active', 'active'])
  })
})

describe('people', () => {
  const student = {
    ...named('us-ca.ssid', '9900000001'),
    firstName: 'Testa',
    lastName: 'Example',
    student: {},
    contactPoints: [{ kind: 'phone', value: '555-0199' }],
  }

  test('are written in the role of a contact only', async () => {
    const contact = {
      ...named('local@d1', '7'),
      otherNames: [{ kind: 'full', fullName: 'Testo Specimen' }],
      contactPoints: [{ kind: 'phone', value: '555-0107' }],
    }
    const run = await written({
      organization: [partner],
      person: [student, contact],
      roleAssignment: [
        {
          id: 'local@d1/r1',
          identifiers: [{ system: 'local@d1', value: 'r1' }],
          person: student.id,
          organization: partner.id,
          role: 'student',
        },
        {
          id: 'local@d1/r2',
          identifiers: [{ system: 'local@d1', value: 'r2' }],
          person: contact.id,
          organization: partner.id,
          role: 'contact',
          title: 'Director',
        },
      ],
    })
    expect(run.rows('contacts')).toMatchObject([{ name: 'Testo Specimen', title: 'Director' }])
    expect(run.rows('phones')).toMatchObject([{ contact_id: run.rows('contacts')[0]?.['id'], number: '555-0107' }])
    expect(run.rows('contacts')).toHaveLength(1)
    expect(run.rows('phones')).toHaveLength(1)
  })
})

test('from 2.0.1 to 3.0 ids stay as they are', async () => {
  const own = hsds({ version: '2.0.1', options: fixtureOptions })
  const run = await ran({ sources: [{ from: own, input: fixtureFiles('clean-2.0.1') }], to })
  expect(run.rows('organizations').map(({ id }) => id)).toEqual(['org-1', 'org-2', 'org-3'])
  expect(run.rows('locations').map((row) => row['location_type'])).toEqual(['physical', 'physical', 'physical'])
  const defaults = run.report.defaultsWritten.map(({ layout, column, count }) => `${layout} ${column} ${count}`)
  expect(defaults.sort()).toEqual([
    'addresses id 1',
    'locations location_type 2',
    'organization_identifiers id 2',
    'organization_identifiers identifier_type 2',
    'phones id 6',
    'programs description 2',
    'service_at_location id 3',
  ])
})
