import { figureId, suspension } from '@nrec-align/outcomes'
import type { ComputeOptions } from '@nrec-align/outcomes/duckdb'
import { describe, expect, test } from 'vitest'
import { compute, records, shown, sums } from './compute.ts'

const out = suspension({ actions: ['out-of-school-suspension'], counts: 'any' })

const enrolled = (student: string, school: string, schoolYear = 2025) => ({ student, school, schoolYear })

const given = {
  organization: [
    { id: 'd1', name: 'Example District 1', stateCode: 'CA', district: {} },
    { id: 'd2', name: 'Example District 2', stateCode: 'CA', type: 'district' },
    { id: 'a', name: 'Example School A', school: { district: 'd1' } },
    { id: 'b', name: 'Example School B', parentOrganization: 'd1', school: {} },
    { id: 'c', name: 'Example School C', school: { district: 'd2' } },
    { id: 'e', name: 'Example Charter', stateCode: 'CA', school: {} },
    { id: 'club', name: 'Example Club', partner: {} },
  ],
  person: [
    {
      id: 'testa',
      addresses: [{ use: 'residence', line1: '1 Example Street', city: 'Sampleton', postalCode: '99999' }],
      student: {},
    },
    {
      id: 'testb',
      addresses: [{ use: 'residence', line1: '2 Example Street', city: 'Sampleton', postalCode: '99998' }],
      student: {},
    },
    { id: 'testc', addresses: [{ use: 'mailing', postalCode: '99999' }], student: {} },
  ],
  enrollment: records(enrolled('testa', 'a'), enrolled('testb', 'b'), enrolled('testc', 'c'), enrolled('testd', 'e')),
  disciplineAction: records({ student: 'testa', school: 'a', action: 'out-of-school-suspension', begin: '2024-10-01' }),
}

const at = (
  by: ComputeOptions['by'],
  more: Readonly<Record<string, readonly object[]>> = {},
  options: Partial<ComputeOptions> = {},
) => compute(out, { ...given, ...more }, { ...(by && { by }), ...options })

test('districts are made up of their schools, a state of its districts and the schools that are in none', async () => {
  const result = await at(['school', 'district', 'state'])
  expect(shown(result)).toEqual({
    'a 2025': '1/1',
    'b 2025': '0/1',
    'c 2025': '0/1',
    'e 2025': '0/1',
    'd1 2025': '1/2',
    'd2 2025': '0/1',
    'CA 2025': '1/4',
  })
  expect([...sums(result, figureId)].sort()).toEqual([
    'places: CA 2025 = a 2025 + b 2025 + c 2025 + e 2025',
    'places: CA 2025 = d1 2025 + d2 2025 + e 2025',
    'places: d1 2025 = a 2025 + b 2025',
    'places: d2 2025 = c 2025',
  ])
})

test('a school that only enrollments name is a school', async () => {
  const result = await at(['school'], { organization: [], enrollment: records(enrolled('testa', 'nowhere')) })
  expect(shown(result)).toEqual({ 'nowhere 2025': '0/1' })
})

describe('an initiative', () => {
  const initiative = [{ id: 'together', name: 'Example Together', kind: 'community-schools' }]
  const member = (organization: string, more: object = {}) => ({ initiative: 'together', organization, ...more })

  test('is its member schools, in the years of their membership, twice named or not', async () => {
    const result = await at(['school', 'initiative'], {
      initiative,
      initiativeMembership: records(
        member('a', { begin: '2024-08-01' }),
        member('a', { role: 'site' }),
        member('c', { end: '2024-06-30' }),
        member('d1', { role: 'anchor' }),
      ),
    })
    expect(shown(result)).toMatchObject({ 'together 2025': '1/1' })
    expect(sums(result, figureId)).toEqual(['places: together 2025 = a 2025'])
  })

  test('without schools is the schools of its districts', async () => {
    const result = await at(['initiative'], { initiative, initiativeMembership: records(member('d1')) })
    expect(shown(result)).toEqual({ 'together 2025': '1/2' })
  })
})

test('a partner is those who take part in the year', async () => {
  const takes = (participant: string, more: object = {}) => ({
    participant,
    organization: 'club',
    programKind: 'after-school',
    begin: '2024-09-01',
    ...more,
  })
  const participation = records(
    takes('testa'),
    takes('testa', { programKind: 'health' }),
    takes('testb', { stage: 'waitlisted' }),
    takes('testc', { begin: '2025-08-01' }),
    takes('testd', { organization: 'a' }),
  )
  expect(shown(await at(['partner'], { participation }))).toEqual({ 'club 2025': '1/1' })
})

describe('a custom place', () => {
  const custom = async (...placeMembership: NonNullable<ComputeOptions['placeMembership']>) =>
    shown(await at(['custom'], {}, { placeMembership }))

  test('is of people by name', async () => {
    expect(await custom({ place: 'north', person: 'testa' }, { place: 'north', person: 'testb' })).toEqual({
      'north 2025': '1/2',
    })
  })

  test('is of those who live there, all that is given fitting', async () => {
    expect(await custom({ place: 'north', postalCode: '99999' })).toEqual({ 'north 2025': '1/1' })
    expect(await custom({ place: 'north', city: ' sampleton ' })).toEqual({ 'north 2025': '1/2' })
    expect(await custom({ place: 'north', line1: '1 example street', postalCode: '99998' })).toEqual({})
  })

  test('is of schools', async () => {
    expect(await custom({ place: 'north', school: 'a' }, { place: 'north', school: 'c' })).toEqual({
      'north 2025': '1/2',
    })
    expect(await custom({ place: 'north', school: 'a', postalCode: '99998' })).toEqual({})
  })

  test('counts nobody twice who belongs to it twice', async () => {
    expect(await custom({ place: 'north', school: 'a' }, { place: 'north', person: 'testa' })).toEqual({
      'north 2025': '1/1',
    })
  })

  test('names somebody', async () => {
    await expect(custom({ place: 'north' })).rejects.toThrow(RangeError)
  })
})
