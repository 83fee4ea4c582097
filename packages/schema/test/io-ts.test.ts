import { entities, entityNames } from '@nrec-align/schema'
import { codecOf } from '@nrec-align/schema/io-ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemas } from '../src/entities/schemas.ts'
import { records } from './arbitrary.ts'

const strange = fc.constantFrom<unknown[]>(
  undefined,
  null,
  '',
  'no such value',
  '2025-02-30',
  '01',
  0,
  -1.5,
  Number.NaN,
  true,
  [],
  [{}],
  ['x', 1],
  {},
  { country: 'usa' },
  [{ system: 'us-ca.ssid' }],
)

describe.each(entityNames)('the io-ts codec of %s', (entity) => {
  const codec = codecOf(entity)

  test('takes what zod takes, to the same value', () => {
    fc.assert(
      fc.property(records(entity), (record) => {
        const decoded = codec.decode({ ...record, unknownMember: 1 })
        expect(decoded._tag).toBe('Right')
        expect('right' in decoded && decoded.right).toEqual(schemas[entity].parse(record))
        expect('right' in decoded && codec.encode(decoded.right)).toEqual(record)
      }),
      { numRuns: 10 },
    )
  })

  test('refuses what zod refuses', () => {
    const fields = fc.constantFrom('id', ...Object.keys(entities[entity].fields))
    fc.assert(
      fc.property(records(entity), fields, strange, (record, field, value) => {
        const changed = { ...record, [field]: value }
        expect(codec.is(changed)).toBe(schemas[entity].safeParse(changed).success)
        expect(codec.decode(changed)._tag === 'Right').toBe(schemas[entity].safeParse(changed).success)
      }),
      { numRuns: 40 },
    )
  })
})

test('a codec tells every error of a record', () => {
  const decoded = codecOf('enrollment').decode({ id: 'local/1', schoolYear: '2025', begin: '2025-02-30' })
  const members = 'left' in decoded ? decoded.left.map(({ context }) => context.at(-1)?.key) : []
  expect(members.toSorted()).toEqual(['begin', 'school', 'schoolYear', 'student'])
})
