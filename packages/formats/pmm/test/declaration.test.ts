import { type Binding, type FormatVersion, type Layout, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { pmm } from '../src/index.ts'

/** Fields each object has in the published definitions; for Contact and Account the columns of the sample data too. */
const published: Readonly<Record<string, readonly [fields: number, calculated: number]>> = {
  program: [7, 0],
  programCohort: [5, 0],
  programEngagement: [17, 7],
  service: [10, 4],
  serviceDelivery: [13, 3],
  serviceParticipant: [6, 0],
  serviceSchedule: [21, 5],
  serviceSession: [12, 5],
  contact: [7, 6],
  account: [0, 0],
}

const versions = ['unmanaged', 'managed'].map((version) => versionOf(pmm({ version })))
const [unmanaged, managed] = versions

const layoutOf = (id: string): Layout => {
  const layout = unmanaged?.layouts.find((one) => one.id === id)
  if (layout === undefined) throw new Error(`no layout ${id}`)
  return layout
}

const isOwn = (name: string): boolean => name.endsWith('__c')

test.each(Object.entries(published))('%s has the published fields', (id, [fields, calculated]) => {
  const layout = layoutOf(id)
  const [loaded] = layout.variants
  expect(Object.keys(layout.columns).filter(isOwn)).toHaveLength(fields)
  expect(Object.keys(layout.columns).filter((name) => isOwn(name) && !loaded?.columns.includes(name))).toHaveLength(
    calculated,
  )
})

test('the standard columns of people and accounts are those of the sample data', () => {
  const standard = (id: string) => layoutOf(id).variants[0]?.columns.filter((name) => !isOwn(name))
  expect(standard('contact')).toEqual(
    `Id Salutation FirstName LastName Email Phone MobilePhone OtherPhone HomePhone Title Birthdate
    MailingStreet MailingCity MailingState MailingPostalCode MailingCountry AccountId`.split(/\s+/),
  )
  expect(standard('account')).toEqual(
    `Id RecordTypeId Name Description BillingStreet BillingCity BillingState BillingPostalCode BillingCountry
    ShippingStreet ShippingCity ShippingState ShippingPostalCode ShippingCountry Phone Fax Website
    NumberOfEmployees AccountNumber Site Type`.split(/\s+/),
  )
})

test('required are the ids and the fields whose definition says so', () => {
  const required = (unmanaged?.layouts ?? []).flatMap(({ id, columns }) =>
    Object.entries(columns).flatMap(([name, column]) =>
      column.required === 'always' && isOwn(name) ? [`${id}.${name}`] : [],
    ),
  )
  expect(required.sort()).toEqual([
    'program.Status__c',
    'programCohort.Program__c',
    'programCohort.Status__c',
    'programEngagement.Program__c',
    'service.Program__c',
    'serviceDelivery.Service__c',
  ])
})

const pairedBy = ({ pairs }: Binding): readonly string[] =>
  Object.values(pairs).flatMap(([columns]) => (typeof columns === 'string' ? [columns] : columns))

describe.each(versions)('version $version', ({ layouts, bindings }) => {
  test.each(layouts)('every column of $id is paired or carried, and only one of them', (layout) => {
    const paired = new Set(bindings.filter((binding) => binding.layout === layout.id).flatMap(pairedBy))
    const accounted = [...paired, ...Object.keys(layout.carried ?? {})]
    expect(accounted.sort()).toEqual(Object.keys(layout.columns).sort())
  })
})

test('only schedules, cohorts, sign-ups and record types have no common meaning', () => {
  const bound = new Set(unmanaged?.bindings.map(({ layout }) => layout))
  const kept = unmanaged?.layouts.map(({ id }) => id).filter((id) => !bound.has(id))
  expect(kept).toEqual(['recordTypes', 'programCohort', 'serviceSchedule', 'serviceSession', 'serviceParticipant'])
})

describe('the prefix of the package', () => {
  test('stands before every name of its own and before no other', () => {
    const names = (managed?.layouts ?? []).flatMap(({ columns, files }) => [...Object.keys(columns), ...files])
    const own = names.filter((name) => /__c(?:\.csv)?$/.test(name))
    expect(own.filter((name) => !name.startsWith('pmdm__'))).toEqual([])
    expect(names.filter((name) => name.startsWith('pmdm__')).length).toBe(own.length)
    expect(own).toHaveLength(98 + 8)
  })

  test('is not verified, and what the fields require still is', () => {
    const status = managed?.layouts.find(({ id }) => id === 'program')?.columns['pmdm__Status__c']
    expect(status).toMatchObject({ confidence: 'unverified', requiredConfidence: 'verified', required: 'always' })
  })

  test('is the only difference', () => {
    const withoutPrefix = (version: FormatVersion | undefined): unknown => {
      const layouts = version?.layouts.map(({ columns, ...layout }) => ({ ...layout, columns: Object.keys(columns) }))
      return JSON.parse(JSON.stringify([layouts, version?.bindings]).replaceAll('pmdm__', ''))
    }
    expect(withoutPrefix(managed)).toEqual(withoutPrefix(unmanaged))
  })
})

test('the declaration is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(pmm.format))).toEqual(pmm.format)
})
