import { describe, expect, test } from 'vitest'
import { pmm } from '../src/index.ts'
import { commonId } from './support/ids.ts'
import { countsOf, entities, fixture, run } from './support/run.ts'

const options = { org: 'sample-org' }

describe.each([
  ['unmanaged', 'clean'],
  ['managed', 'clean-managed'],
])('%s', async (version, folder) => {
  const read = await run(pmm({ version, options }), fixture(folder))

  test('nothing is found wrong', () => {
    expect(read.findings).toEqual([])
  })

  test('what each file becomes', () => {
    expect(countsOf(read)).toEqual({
      recordTypes: [0, 4, 0],
      account: [3, 2, 0],
      contact: [5, 0, 0],
      program: [3, 0, 0],
      programCohort: [0, 1, 0],
      service: [3, 0, 0],
      serviceSchedule: [0, 1, 0],
      serviceSession: [0, 2, 0],
      programEngagement: [4, 0, 0],
      serviceParticipant: [0, 1, 0],
      serviceDelivery: [6, 0, 0],
    })
  })

  test('bodies, and no household among them', () => {
    expect(entities(read, 'organization')).toEqual(
      new Map([
        [
          commonId('account', 3),
          {
            name: 'Sample Family Center',
            description: 'Made up for tests',
            addresses: [
              {
                use: 'billing',
                line1: '1 Sample Street\nSuite 2',
                city: 'Sampletown',
                state: 'CA',
                postalCode: '00000',
                country: 'United States',
              },
            ],
            contactPoints: [
              { kind: 'phone', value: '555-0102' },
              { kind: 'fax', value: '555-0103' },
              { kind: 'website', value: 'https://center.example.org' },
            ],
          },
        ],
        [commonId('account', 4), { name: 'Sample Family Center, North' }],
        [commonId('account', 5), { name: 'Sample District' }],
      ]),
    )
  })

  test('people, their household and how to reach them', () => {
    expect(entities(read, 'person')).toEqual(
      new Map<string, unknown>([
        [
          commonId('contact', 1),
          {
            roles: ['client'],
            firstName: 'Testa',
            lastName: 'Example',
            birthDate: '2010-02-03',
            contactPoints: [
              { kind: 'email', value: 'testa@example.org' },
              { kind: 'phone', value: '555-0111' },
              { kind: 'mobile', value: '555-0112' },
            ],
            addresses: [
              {
                use: 'mailing',
                line1: '3 Sample Street',
                city: 'Sampletown',
                state: 'CA',
                postalCode: '00000',
                country: 'United States',
              },
            ],
            household: '990000000000201AAA',
          },
        ],
        [commonId('contact', 2), { firstName: 'Testo', lastName: 'Example', household: '990000000000201AAA' }],
        [commonId('contact', 3), { firstName: 'Testina', lastName: 'Sample', household: '990000000000202AAA' }],
        [commonId('contact', 4), { firstName: 'Tester', lastName: 'Contact' }],
        [commonId('contact', 5), { firstName: 'Testy', lastName: 'Alone' }],
      ]),
    )
  })

  test('programs', () => {
    expect([...entities(read, 'program').values()]).toEqual([
      {
        name: 'Sample Tutoring',
        kind: 'education',
        description: 'Help with reading, and with sums.',
        targetPopulation: 'Pupils of the Sample School',
        status: 'active',
        begin: '2025-09-01',
        end: '2026-06-30',
      },
      { name: 'Sample Food Box', kind: 'food-nutrition', status: 'active', begin: '2025-01-01' },
      { name: 'Sample Workshop', status: 'planned' },
    ])
  })

  test('the unit stands on the service', () => {
    expect([...entities(read, 'service').values()]).toEqual([
      { program: commonId('program', 1), name: 'Reading', unit: 'hour', status: 'active' },
      { program: commonId('program', 2), name: 'Food box', unit: 'item', status: 'active' },
      { program: commonId('program', 1), name: 'Outing', unit: 'event', status: 'completed' },
    ])
  })

  test('who is served, who volunteers and who provides', () => {
    expect([...entities(read, 'participation').values()]).toEqual([
      {
        participant: commonId('contact', 1),
        program: commonId('program', 1),
        role: 'client',
        stage: 'active',
        begin: '2025-09-01',
      },
      {
        participant: commonId('contact', 2),
        program: commonId('program', 2),
        role: 'client',
        stage: 'completed',
        begin: '2025-01-15',
        end: '2025-06-30',
      },
      {
        participant: commonId('contact', 3),
        program: commonId('program', 1),
        role: 'volunteer',
        stage: 'enrolled',
        begin: '2025-09-01',
      },
      {
        participant: commonId('contact', 5),
        program: commonId('program', 3),
        role: 'provider',
        stage: 'waitlisted',
      },
    ])
  })

  test('deliveries: an absence is one of quantity 0, and a blank attendance says nothing', () => {
    expect([...entities(read, 'serviceDelivery').values()]).toEqual([
      {
        participation: commonId('engagement', 1),
        participant: commonId('contact', 1),
        service: commonId('service', 1),
        date: '2025-09-02',
        quantity: '1.5',
        attendanceCategory: 'present',
      },
      {
        participation: commonId('engagement', 1),
        participant: commonId('contact', 1),
        service: commonId('service', 1),
        date: '2025-09-09',
        quantity: '0',
        attendanceCategory: 'absent-unexcused',
      },
      // Five days before the engagement starts: kept as it is.
      {
        participation: commonId('engagement', 2),
        participant: commonId('contact', 2),
        service: commonId('service', 2),
        date: '2025-01-10',
        quantity: '1',
      },
      { service: commonId('service', 2), date: '2025-02-10', quantity: '2.25' },
      {
        participation: commonId('engagement', 1),
        participant: commonId('contact', 1),
        service: commonId('service', 3),
      },
      {
        participation: commonId('engagement', 1),
        participant: commonId('contact', 1),
        service: commonId('service', 1),
        date: '2025-09-16',
        attendanceCategory: 'absent-excused',
      },
    ])
  })
})

describe('without the files that say what an account is', () => {
  test('every account that is not marked as a household is a body', async () => {
    const read = await run(pmm({ options }), fixture('dirty', ['Account_rt_mapping.csv']))
    expect([...entities(read, 'organization').keys()]).toEqual([1, 2, 4].map((number) => commonId('account', number)))
  })

  test('every account of a person is taken for a household', async () => {
    const read = await run(pmm({ options }), fixture('clean', ['Account.csv']))
    expect(entities(read, 'person').get(commonId('contact', 4))).toMatchObject({ household: '990000000000203AAA' })
  })
})

test('deliveries alone know the unit of their service, where Salesforce repeats it', async () => {
  const read = await run(
    pmm({ options }),
    fixture('clean').filter(({ name }) => name === 'ServiceDelivery__c.csv'),
  )
  expect([...entities(read, 'service').values()].map(({ unit }) => unit)).toEqual(['hour', 'item', 'event'])
})

test('ids of two orgs never meet', async () => {
  const from = (org: string) => run(pmm({ options: { org } }), fixture('clean'))
  const [one, other] = await Promise.all([from('one'), from('other')])
  const ids = [...entities(one, 'person').keys(), ...entities(other, 'person').keys()]
  expect(new Set(ids).size).toBe(10)
})
