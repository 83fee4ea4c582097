import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PersonRow, peopleCsv, peopleFormat, stateFile, systemFile } from './support/people.ts'
import { type Entity, ran, source } from './support/run.ts'

const ssid = '9000000001'

/** What one source says, and of what kind the source is. */
type Said = readonly ['state' | 'system', PersonRow]

/** One row a source, in this order. */
const folded = async (...rows: readonly Said[]) => {
  const formats = { state: stateFile, system: systemFile }
  const run = await ran({
    sources: rows.map(([trust, row], place) =>
      source(formats[trust](), [peopleCsv([{ ssid, ...row }])], `source-${place + 1}`),
    ),
    to: 'canonical',
  })
  expect(run.entities('person')).toHaveLength(1)
  return { person: run.entities('person')[0] as Entity, issues: run.issues }
}

describe('which value wins', () => {
  test('the later first valid day, before trust and order', async () => {
    const { person } = await folded(
      ['state', { first: 'Old', since: '2024-08-01' }],
      ['system', { first: 'New', since: '2025-08-01' }],
    )
    expect(person['firstName']).toBe('New')
  })

  test('a record without a first valid day is the earliest', async () => {
    const { person } = await folded(
      ['state', { first: 'Undated' }],
      ['system', { first: 'Dated', since: '1990-01-01' }],
    )
    expect(person['firstName']).toBe('Dated')
  })

  test('the more trusted source, before order', async () => {
    const { person, issues } = await folded(['system', { first: 'Local' }], ['state', { first: 'State' }])
    expect(person['firstName']).toBe('State')
    expect(issues).toEqual([])
  })

  test('the earlier source', async () => {
    const { person } = await folded(['state', { first: 'One' }], ['state', { first: 'Two' }])
    expect(person['firstName']).toBe('One')
  })

  test('the earlier record of one file', async () => {
    const rows = [
      { ssid, first: 'One' },
      { ssid, local: 'L1', first: 'Two' },
    ]
    const run = await ran({ sources: [source(stateFile(), [peopleCsv(rows)])], to: 'canonical' })
    expect(run.entities('person')[0]?.['firstName']).toBe('One')
  })
})

describe('known, declared unknown, absent', () => {
  test('known beats absent, whatever the precedence', async () => {
    const { person } = await folded(
      ['state', { first: 'Testa', since: '2025-08-01' }],
      ['system', { born: '2014-02-02' }],
    )
    expect([person['firstName'], person['birthDate']]).toEqual(['Testa', '2014-02-02'])
  })

  test.each([
    ['first', 'second'],
    ['second', 'first'],
  ])('known beats declared unknown: the known one comes %s', async (known) => {
    const rows: Said[] = [
      ['state', { born: '2014-02-02' }],
      ['state', { bornUnknown: 'Y' }],
    ]
    const { person, issues } = await folded(...(known === 'first' ? rows : rows.toReversed()))
    expect(person['birthDate']).toBe('2014-02-02')
    expect(person['declaredMissing']).toBeUndefined()
    expect(issues).toEqual([])
  })

  test('declared unknown beats absent', async () => {
    const { person } = await folded(['state', { first: 'Testa' }], ['state', { bornUnknown: 'Y' }])
    expect(person['declaredMissing']).toEqual(['birthDate'])
    expect('birthDate' in person).toBe(false)
  })
})

describe('what belongs together wins together', () => {
  test('a name: no middle name is taken from the record that loses', async () => {
    const { person } = await folded(
      ['state', { first: 'Testa', last: 'Specimen' }],
      ['state', { first: 'Tess', middle: 'Q', last: 'Specimen' }],
    )
    expect([person['firstName'], person['middleName'], person['lastName']]).toEqual(['Testa', undefined, 'Specimen'])
  })

  test('an address', async () => {
    const { person } = await folded(['state', { city: 'Sampleville' }], ['state', { city: 'Exampleton', zip: '00001' }])
    expect(person['addresses']).toEqual([{ use: 'residence', city: 'Sampleville' }])
  })

  test('races with the Hispanic question; lists are never put together across sources', async () => {
    const { person } = await folded(['state', { races: 'A' }], ['state', { races: 'A;W', hispanic: 'Y' }])
    expect(person['races']).toEqual(['asian'])
    expect('hispanicLatino' in person).toBe(false)
  })

  test('fields that do not belong together come from different records', async () => {
    const { person } = await folded(
      ['state', { first: 'Testa' }],
      ['state', { first: 'Tess', email: 'tess@example.org' }],
    )
    expect(person['firstName']).toBe('Testa')
    expect(person['contactPoints']).toEqual([{ kind: 'email', value: 'tess@example.org' }])
  })
})

describe('when sources disagree', () => {
  const codes = async (...rows: readonly Said[]) => (await folded(...rows)).issues.map(({ code }) => code)

  test('equal trust, valid at the same time: said once, without the values', async () => {
    const { issues } = await folded(['state', { first: 'Testa' }], ['state', { first: 'Mock' }])
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['sources-disagree', 'warning']])
    expect(issues[0]?.detail).toEqual({ what: 'name' })
    expect(issues[0]?.related).toMatchObject({ file: 'people.csv', record: 1 })
    expect(JSON.stringify(issues)).not.toMatch(/Testa|Mock|900000000/)
  })

  test.each<readonly [string, Said, Said]>([
    ['the same value', ['state', { first: 'Testa' }], ['state', { first: 'Testa' }]],
    ['another trust', ['state', { first: 'Testa' }], ['system', { first: 'Mock' }]],
    [
      'another first valid day',
      ['state', { first: 'Testa', since: '2024-08-01' }],
      ['state', { first: 'Mock', since: '2025-08-01' }],
    ],
    ['a field only one of them has', ['state', { first: 'Testa' }], ['state', { born: '2014-02-02' }]],
  ])('not for %s', async (_what, ...rows) => {
    expect(await codes(...rows)).toEqual([])
  })

  test('a difference that shows only after the last file joined the records', async () => {
    const run = await ran({
      sources: [
        source(stateFile(), [peopleCsv([{ ssid, first: 'Testa' }])], 'one'),
        source(stateFile(), [peopleCsv([{ local: 'L1', first: 'Mock' }])], 'two'),
        source(stateFile(), [peopleCsv([{ ssid, local: 'L1' }])], 'three'),
      ],
      to: 'canonical',
    })
    expect(run.entities('person')[0]?.['firstName']).toBe('Testa')
    expect(run.issues.map(({ code }) => code)).toEqual(['sources-disagree'])
  })
})

describe('a day asked for', () => {
  const at = async (asOf: string) => {
    const rows = [
      { ssid, first: 'Old', since: '2024-08-01', until: '2025-07-31' },
      { ssid, first: 'New', since: '2025-08-01' },
    ]
    const run = await ran({ sources: [source(stateFile(), [peopleCsv(rows)])], to: 'canonical', asOf })
    return run.entities('person').map((person) => person['firstName'])
  }

  test.each([
    ['2024-08-01', ['Old']],
    ['2025-07-31', ['Old']],
    ['2025-08-01', ['New']],
    ['2024-07-31', []],
  ])('on %s only what is valid then counts', async (asOf, names) => {
    expect(await at(asOf)).toEqual(names)
  })
})

test('records that differ in trust or start give the same value in whatever order they come', async () => {
  const trusts = ['state', 'student-information-system', 'vendor'] as const
  const record = fc.record({
    trust: fc.constantFrom(...trusts),
    since: fc.constantFrom('', '2024-08-01', '2025-08-01'),
  })
  const winner = async (records: readonly { trust: (typeof trusts)[number]; since: string; first: string }[]) => {
    const sources = records.map(({ trust, since, first }, place) =>
      source(peopleFormat(`format-${trust}`, trust)(), [peopleCsv([{ ssid, first, since }])], `source-${place}`),
    )
    return (await ran({ sources, to: 'canonical' })).entities('person')[0]?.['firstName']
  }
  // No two have both the same: of equals the earlier counts, and then the order does matter.
  const distinct = fc.uniqueArray(record, {
    minLength: 2,
    maxLength: 3,
    selector: ({ trust, since }) => `${since} ${trust}`,
  })
  const reordered = distinct
    .map((records) => records.map((one, place) => ({ ...one, first: `Name ${'ABC'[place]}` })))
    .chain((named) => fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length })))
  await fc.assert(
    fc.asyncProperty(reordered, async ([named, shuffled]) => {
      expect(await winner(shuffled)).toBe(await winner(named))
    }),
    { numRuns: 60 },
  )
})
