import { describe, expect, test } from 'vitest'
import { explain } from '../../src/index.ts'
import { type PersonRow, peopleCsv, stateFile, systemFile } from '../support/people.ts'
import { ran } from '../support/run.ts'

const ssid = '9000000001'

type Said = readonly ['state' | 'system', PersonRow]

/** Records and why each is used or not, in the order of the answer; the sources are one, two, three. */
const decided = async (path: string, ...rows: readonly Said[]) => {
  const formats = { state: stateFile, system: systemFile }
  const names = ['one', 'two', 'three']
  const request = {
    sources: rows.map(([kind, row], place) => ({
      name: names[place] as string,
      from: formats[kind](),
      input: [peopleCsv([{ ssid, ...row }])],
    })),
    to: 'canonical',
  } as const
  const { origin, shown } = await explain(request, { file: 'person', record: 1, column: path }, { showValues: true })
  const [person] = (await ran(request)).entities('person')
  expect(shown.value).toBe(person?.[path] ?? '')
  const [field] = 'fields' in origin ? origin.fields : []
  return (field?.statements ?? []).map(({ source, isUsed, why }) => `${source} ${isUsed ? 'used' : 'not used'}: ${why}`)
}

describe('the rule that decides between two records is named', () => {
  test('the later first valid day, before trust', async () => {
    expect(
      await decided(
        'firstName',
        ['state', { first: 'Old', since: '2024-08-01' }],
        ['system', { first: 'New', since: '2025-08-01' }],
      ),
    ).toEqual(['two used: comes-first', 'one not used: valid-earlier'])
  })

  test('trust, before order', async () => {
    expect(await decided('firstName', ['system', { first: 'Local' }], ['state', { first: 'State' }])).toEqual([
      'two used: comes-first',
      'one not used: trusted-less',
    ])
  })

  test('order', async () => {
    expect(await decided('firstName', ['state', { first: 'One' }], ['state', { first: 'Two' }])).toEqual([
      'one used: comes-first',
      'two not used: stands-later',
    ])
  })

  test('none, where both say the same', async () => {
    expect(await decided('firstName', ['state', { first: 'One' }], ['state', { first: 'One' }])).toEqual([
      'one used: all-agree',
      'two not used: says-the-same',
    ])
  })

  test('each of three has a reason of its own', async () => {
    expect(
      await decided(
        'firstName',
        ['system', { first: 'Local' }],
        ['state', { first: 'Same', since: '2025-08-01' }],
        ['state', { first: 'Same' }],
      ),
    ).toEqual(['two used: comes-first', 'one not used: valid-earlier', 'three not used: says-the-same'])
  })

  test('who declares a birth date unknown comes after who knows it', async () => {
    expect(await decided('birthDate', ['state', { bornUnknown: 'Y' }], ['system', { born: '2014-02-02' }])).toEqual([
      'two used: only-one',
      'one not used: declares-unknown',
    ])
  })

  test('a name is taken whole: who has the middle name alone does not add it', async () => {
    expect(
      await decided(
        'middleName',
        ['state', { first: 'One', last: 'Specimen' }],
        ['system', { first: 'One', middle: 'M' }],
      ),
    ).toEqual(['one used: comes-first', 'two not used: trusted-less'])
  })
})
