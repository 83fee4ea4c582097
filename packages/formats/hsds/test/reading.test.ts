import { describe, expect, test } from 'vitest'
import { hsds } from '../src/index.ts'
import { type Entity, fixtureFiles, fixtureOptions, ran } from './support/run.ts'

const read = (folder: string, version: string) =>
  ran({ sources: [{ from: hsds({ version, options: fixtureOptions }), input: fixtureFiles(folder) }], to: 'canonical' })

const now = await read('clean', '3.0')
const before = await read('clean-2.0.1', '2.0.1')

const id = (kind: number, number: number): string =>
  `99${kind.toString().padStart(2, '0')}0000-0000-4000-8000-${number.toString().padStart(12, '0')}`
const [organization, , service, location, , contact] = [0, 1, 2, 3, 4, 5].map(
  (kind) => (number: number) => id(kind, number),
)

const byId = (entities: readonly Entity[], value: string | undefined): Entity | undefined =>
  entities.find(({ identifiers }) =>
    (identifiers as readonly { system: string; value: string }[]).some(
      (one) => one.system === 'hsds.id@sample-county' && one.value === value,
    ),
  )

describe('organizations', () => {
  const bodies = now.entities('organization')

  test('are partners, with their web site, their telephones and all numbers others know them by', () => {
    expect(byId(bodies, organization?.(1))).toEqual({
      id: 'irs.ein/990000001',
      identifiers: [
        { system: 'hsds.id@sample-county', value: organization?.(1) },
        { system: 'irs.ein', value: '990000001' },
        { system: 'local@org-id.GB-COH', value: '90000001' },
        { system: 'local@org-id.XM-DAC', value: 'XX-99' },
      ],
      name: 'Sample Family Center',
      alternateName: 'SFC',
      parentOrganization: 'local@sample-county/A-2',
      description: 'Helps families, "from cradle to career".',
      contactPoints: [
        { kind: 'email', value: 'hello@family.example.org' },
        { kind: 'phone', value: '555-0101' },
        { kind: 'fax', value: '555-0102' },
        { kind: 'website', value: 'https://family.example.org' },
      ],
      partner: {},
      sources: ['hsds'],
    })
  })

  test('a number for texts is a mobile one', () => {
    expect(byId(bodies, organization?.(3))).toMatchObject({
      contactPoints: [
        { kind: 'mobile', value: '555-0103' },
        { kind: 'website', value: 'https://food.example.org' },
      ],
    })
  })

  test('no organization is made of what names none', () => {
    expect(bodies).toHaveLength(3)
  })
})

describe('services', () => {
  test('with the people they are for and all places they are at, in whatever order the rows stand', () => {
    expect(byId(now.entities('service'), service?.(1))).toMatchObject({
      modifiedAt: '2025-06-01T08:30:00.000Z',
      organization: 'irs.ein/990000001',
      name: 'Tutoring',
      status: 'active',
      eligibility: 'Students of Sample Unified.',
      ageRange: { minimum: 5, maximum: 18 },
      sites: [`hsds.id@sample-county/${location?.(3)}`, 'local@sample-parcels/900001'],
    })
  })

  test.each([
    [2, 'temporarily-closed'],
    [3, 'inactive'],
    [4, 'completed'],
  ])('service %i is %s', (number, status) => {
    expect(byId(now.entities('service'), service?.(number))?.['status']).toBe(status)
  })

  test('a service at one place, at one place', () => {
    expect(byId(now.entities('service'), service?.(3))?.['sites']).toEqual([`hsds.id@sample-county/${location?.(4)}`])
    expect(byId(now.entities('service'), service?.(4))).not.toHaveProperty('sites')
  })
})

describe('places', () => {
  test('the address and the point on the map come from two files', () => {
    expect(byId(now.entities('site'), location?.(1))).toMatchObject({
      kind: 'physical',
      name: 'Sample Family Center, main building',
      organization: 'irs.ein/990000001',
      address: {
        line1: '1 Sample Street',
        line2: 'Suite 9',
        city: 'Sampletown',
        state: 'CA',
        postalCode: '00001',
        country: 'US',
        latitude: '37.5',
        longitude: '-121.25',
      },
    })
  })

  test('a place for letters has the address for letters', () => {
    expect(byId(now.entities('site'), location?.(2))).toMatchObject({
      kind: 'postal',
      address: { line1: 'PO Box 100', postalCode: '00003' },
    })
  })
})

describe('contacts', () => {
  test('are people in the role of a contact', () => {
    expect(byId(now.entities('roleAssignment'), contact?.(1))).toMatchObject({
      person: `hsds.id@sample-county/${contact?.(1)}`,
      organization: 'irs.ein/990000001',
      role: 'contact',
      title: 'Director',
    })
    expect(byId(now.entities('person'), contact?.(1))).toMatchObject({
      otherNames: [{ kind: 'full', fullName: 'Testa Example' }],
      contactPoints: [
        { kind: 'email', value: 'testa@family.example.org' },
        { kind: 'phone', value: '555-0104' },
        { kind: 'mobile', value: '555-0105' },
      ],
    })
  })

  test('one for a service alone names no organization', () => {
    expect(byId(now.entities('roleAssignment'), contact?.(3))).not.toHaveProperty('organization')
  })

  test('a telephone of a contact is not one of the organization', () => {
    expect(byId(now.entities('person'), contact?.(2))).toMatchObject({
      contactPoints: [{ kind: 'fax', value: '555-0106' }],
    })
  })
})

test('what has no common meaning is skipped with its reason, and everything else is used', () => {
  const files = now.report.sources.flatMap(({ files }) => files)
  const skipped = files.filter((file) => file.skipped > 0).map(({ layout }) => layout)
  expect(skipped.sort()).toEqual([
    'accessibility',
    'attributes',
    'cost_options',
    'funding',
    'languages',
    'meta_table_descriptions',
    'metadata',
    'required_documents',
    'schedules',
    'service_areas',
    'taxonomies',
    'taxonomy_terms',
  ])
})

describe('version 2.0.1', () => {
  test('says of organizations what it has columns for', () => {
    expect(byId(before.entities('organization'), 'org-1')).toMatchObject({
      id: 'irs.ein/990000001',
      name: 'Sample Family Center',
      contactPoints: [
        { kind: 'email', value: 'hello@family.example.org' },
        { kind: 'phone', value: '555-0101' },
        { kind: 'fax', value: '555-0102' },
        { kind: 'website', value: 'https://family.example.org' },
      ],
    })
    expect(byId(before.entities('organization'), 'org-1')).not.toHaveProperty('parentOrganization')
  })

  test('a place with a physical address is physical; of others nothing is known', () => {
    expect(byId(before.entities('site'), 'loc-1')).toMatchObject({
      kind: 'physical',
      address: { line1: '1 Sample Street', line3: 'Second floor', latitude: '37.5' },
    })
    expect(byId(before.entities('site'), 'loc-4')).not.toHaveProperty('kind')
  })

  test('an address of no place is not one', () => {
    expect(before.entities('site')).toHaveLength(3)
  })
})
