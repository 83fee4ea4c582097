import { expect, test } from 'vitest'
import { hsds } from '../src/index.ts'
import { fixtureFiles, fixtureOptions, ran } from './support/run.ts'

/** Worked out by hand from the descriptor of the package; what is right in the files is not listed. */
const expected = [
  'organizations.csv 2 description missing-required',
  'organizations.csv 3 tax_id invalid-identifier',
  'organizations.csv 4 - named-but-no-record',
  'organizations.csv 5 id missing-required',
  'organizations.csv 6 - duplicate-key',
  'programs.csv 1 organization_id missing-required',
  'programs.csv 2 - named-but-no-record',
  'services.csv 1 status unknown-code',
  'services.csv 2 status missing-required',
  'services.csv 3 - contradicts-itself',
  'services.csv 4 minimum_age not-a-whole-number',
  'services.csv 5 last_modified invalid-instant',
  'locations.csv 1 - contradicts-itself',
  'locations.csv 2 location_type unknown-code',
  'locations.csv 3 location_type missing-required',
  'locations.csv 4 latitude not-a-number',
  'service_at_location.csv 1 - named-but-no-record',
  'service_at_location.csv 2 - named-but-no-record',
  'service_at_location.csv 3 location_id missing-required',
  'addresses.csv 1 state_province missing-required',
  'addresses.csv 3 - named-but-no-record',
  'phones.csv 1 number missing-required',
  'phones.csv 4 - sources-disagree',
  // The contact that is not there is a person and a role.
  'phones.csv 5 - named-but-no-record',
  'phones.csv 5 - named-but-no-record',
  'contacts.csv 1 id missing-required',
  'contacts.csv 2 - named-but-no-record',
  'organization_identifiers.csv 1 identifier leading-zeros-lost',
  'organization_identifiers.csv 2 identifier missing-required',
  'organization_identifiers.csv 3 - named-but-no-record',
]

const setAside = {
  'organizations.csv': 3,
  'programs.csv': 1,
  'services.csv': 1,
  'locations.csv': 1,
  'service_at_location.csv': 1,
  'addresses.csv': 1,
  'phones.csv': 1,
  'contacts.csv': 1,
  'organization_identifiers.csv': 2,
}

const run = await ran({
  sources: [{ from: hsds({ options: fixtureOptions }), input: fixtureFiles('dirty') }],
  to: 'canonical',
})

test('each mistake is found, and nothing else', () => {
  expect(run.found).toEqual([...expected].sort())
})

test('what cannot be used is set aside, and everything else is kept', () => {
  const files = run.report.sources.flatMap(({ files }) => files)
  const rejected = files.filter((file) => file.rejected > 0).map((file) => [file.path, file.rejected])
  expect(Object.fromEntries(rejected)).toEqual(setAside)
})

test('an address that names no place, and one of a type nobody knows, say nothing', () => {
  const streets = run.entities('site').map(({ address }) => (address as { line1?: string } | undefined)?.line1)
  expect(streets.filter((line) => line !== undefined)).toEqual([])
})

test('the first of two numbers is used', () => {
  expect(run.entities('organization').flatMap(({ contactPoints }) => contactPoints ?? [])).toEqual([
    { kind: 'phone', value: '555-0113' },
  ])
})
