import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PersonRow, peopleCsv, stateFile, systemFile } from './support/people.ts'
import { type Entity, ran, source } from './support/run.ts'

const combined = async (...files: readonly (readonly PersonRow[])[]) =>
  ran({
    sources: files.map((rows, place) => source(stateFile(), [peopleCsv(rows)], `file-${place + 1}`)),
    to: 'canonical',
  })

const idsOf = (entities: readonly Entity[]): readonly unknown[] => entities.map(({ id }) => id).sort()

const identifiersOf = (entity: Entity | undefined): readonly string[] =>
  ((entity?.['identifiers'] ?? []) as { system: string; value: string }[])
    .map(({ system, value }) => `${system}=${value}`)
    .sort()

describe('records that share an identifier are about the same person', () => {
  test('one knows the state number, one both, one the local number', async () => {
    const run = await combined(
      [{ ssid: '9000000001', first: 'Testa' }],
      [{ ssid: '9000000001', local: 'L1' }],
      [{ local: 'L1', city: 'Sampleville' }],
    )
    const [person, ...others] = run.entities('person')
    expect(others).toEqual([])
    expect(person?.['id']).toBe('us-ca.ssid/9000000001')
    expect(person?.['firstName']).toBe('Testa')
    expect(person?.['addresses']).toEqual([{ use: 'residence', city: 'Sampleville' }])
    expect(identifiersOf(person)).toEqual(['local@here=L1', 'us-ca.ssid=9000000001'])
    expect(run.issues).toEqual([])
  })

  test('the link may come in the last file', async () => {
    const run = await combined(
      [{ ssid: '9000000001', first: 'Testa' }],
      [{ local: 'L1', last: 'Specimen' }],
      [{ ssid: '9000000001', local: 'L1' }],
    )
    expect(run.entities('person')).toHaveLength(1)
  })

  test('the same value in another system, or under another scope, is somebody else', async () => {
    const run = await ran({
      sources: [
        source(stateFile(), [peopleCsv([{ local: '9000000001' }])], 'here'),
        source(stateFile({ options: { scope: 'there' } }), [peopleCsv([{ local: '9000000001' }])], 'there'),
        source(stateFile(), [peopleCsv([{ ssid: '9000000001' }])], 'state'),
      ],
      to: 'canonical',
    })
    expect(idsOf(run.entities('person'))).toEqual([
      'local@here/9000000001',
      'local@there/9000000001',
      'us-ca.ssid/9000000001',
    ])
  })

  test('the id is that of the highest-ranked identifier, its odd characters as bytes', async () => {
    const run = await combined([{ local: 'L/é' }, { migrant: '12345678901', local: 'L2' }])
    // é is the two UTF-8 bytes c3 a9.
    expect(idsOf(run.entities('person'))).toEqual(['local@here/L_2f_c3_a9', 'us.migrant/12345678901'])
  })
})

describe('two state numbers never become one person', () => {
  const quarrel: readonly (readonly PersonRow[])[] = [
    [{ ssid: '9000000001', local: 'L1', first: 'Testa' }],
    [{ ssid: '9000000002', local: 'L1', first: 'Mock' }],
    [{ local: 'L1', last: 'Nobody' }],
  ]

  test('both keep their own records, what names neither stands alone', async () => {
    const people = (await combined(...quarrel)).entities('person')
    expect(idsOf(people)).toEqual(['local@here/L1', 'us-ca.ssid/9000000001', 'us-ca.ssid/9000000002'])
    const byId = new Map(people.map((person) => [person['id'], person]))
    expect(byId.get('us-ca.ssid/9000000001')?.['firstName']).toBe('Testa')
    expect(byId.get('us-ca.ssid/9000000002')?.['firstName']).toBe('Mock')
    expect(byId.get('local@here/L1')?.['lastName']).toBe('Nobody')
  })

  test('it is said once, with both places and no value', async () => {
    const { issues } = await combined(...quarrel)
    expect(issues.map(({ code }) => code)).toEqual(['two-ids-one-person'])
    const [issue] = issues
    expect(issue?.severity).toBe('error')
    expect([issue?.source, issue?.record, issue?.related?.file, issue?.related?.record]).toEqual([
      'file-2',
      1,
      'people.csv',
      1,
    ])
    expect(JSON.stringify(issue)).not.toMatch(/900000000|L1|Testa|Mock/)
  })

  test('records with one of the values stay together', async () => {
    const run = await combined(...quarrel, [{ ssid: '9000000001', born: '2014-02-02' }])
    const first = run.entities('person').find(({ id }) => id === 'us-ca.ssid/9000000001')
    expect([first?.['firstName'], first?.['birthDate']]).toEqual(['Testa', '2014-02-02'])
  })
})

describe('the order of files and rows never matters', () => {
  const number = fc.constantFrom('9000000001', '9000000002', '9000000003', undefined)
  const local = fc.constantFrom('L1', 'L2', 'L3', undefined)
  const row = fc
    .record({ ssid: number, local })
    .filter(({ ssid, local: own }) => ssid !== undefined || own !== undefined)
    .map(
      ({ ssid, local: own }): PersonRow => ({
        ...(ssid === undefined ? {} : { ssid }),
        ...(own === undefined ? {} : { local: own }),
      }),
    )

  const clusters = async (rows: readonly PersonRow[]): Promise<readonly string[]> => {
    const run = await combined(...rows.map((one) => [one]))
    return run
      .entities('person')
      .map((person) => `${String(person['id'])}: ${identifiersOf(person).join(' ')}`)
      .sort()
  }

  test('any rows, shuffled, give the same people', async () => {
    const shuffle = fc
      .uniqueArray(row, { minLength: 2, maxLength: 7, selector: (one) => JSON.stringify(one) })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })))
    await fc.assert(
      fc.asyncProperty(shuffle, async ([rows, other]) => {
        expect(await clusters(other)).toEqual(await clusters(rows))
      }),
      { numRuns: 150 },
    )
  })
})

test('sources of different formats meet through an identifier', async () => {
  const run = await ran({
    sources: [
      source(stateFile(), [peopleCsv([{ ssid: '9000000001', first: 'Testa' }])]),
      source(systemFile(), [peopleCsv([{ ssid: '9000000001', email: 'testa@example.org' }])]),
    ],
    to: 'canonical',
  })
  const [person, ...others] = run.entities('person')
  expect(others).toEqual([])
  expect(person?.['contactPoints']).toEqual([{ kind: 'email', value: 'testa@example.org' }])
})
