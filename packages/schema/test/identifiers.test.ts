import { createHash } from 'node:crypto'
import {
  entityId,
  entityNames,
  identifierSystem,
  identifierSystems,
  naturalKeyId,
  naturalKeyParts,
  uuidOf,
} from '@nrec-align/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('entityId', () => {
  test('keeps letters, digits, points and hyphens', () => {
    expect(entityId('us-ca.ssid', '1234567890')).toBe('us-ca.ssid/1234567890')
    expect(entityId('local@us-ca.cd.1964733', 'A-7.b')).toBe('local@us-ca.cd.1964733/A-7.b')
  })

  test('writes any other character as the bytes of its UTF-8 form', () => {
    expect(entityId('local@d', 'a_b')).toBe('local@d/a_5fb')
    expect(entityId('local@d', 'a/b c')).toBe('local@d/a_2fb_20c')
    expect(entityId('local@d', 'é')).toBe('local@d/_c3_a9')
    expect(entityId('local@d', '\u{1F600}')).toBe('local@d/_f0_9f_98_80')
  })

  test('never gives two values one id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
        expect(entityId('local', left) === entityId('local', right)).toBe(left === right)
      }),
    )
  })
})

describe('naturalKeyId', () => {
  test('is the first half of the SHA-256 of the parts joined by U+001F', () => {
    const digits = createHash('sha256').update('a\u001fb\u001f', 'utf8').digest('hex').slice(0, 32)
    expect(naturalKeyId('enrollment', ['a', 'b', ''])).toBe(`enrollment/${digits}`)
  })

  test('agrees with the published digest of "abc"', () => {
    expect(naturalKeyId('course', ['abc'])).toBe('course/ba7816bf8f01cfea414140de5dae2223')
  })
})

describe('uuidOf', () => {
  test('is the SHA-256 with the version and the variant put in', () => {
    // 985dea65 6206 1e16 43cc 856116ff9d92: the version becomes 8, and of the variant's digit 4 the lower two bits stay.
    expect(uuidOf('local@d1/7')).toBe('985dea65-6206-8e16-83cc-856116ff9d92')
  })

  test('has the form of version 8 whatever the text', () => {
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    fc.assert(fc.property(fc.string(), (text) => form.test(uuidOf(text))))
  })
})

describe('naturalKeyParts', () => {
  const partsOf = (entity: Parameters<typeof naturalKeyParts>[0], leaves: Record<string, string>) =>
    naturalKeyParts(entity, (path) => leaves[path])

  test('takes the first alternative that is known', () => {
    const known = { student: 's', school: 'o', begin: '2024-08-14', schoolYear: '2025', enrollmentKind: 'primary' }
    expect(partsOf('enrollment', known)).toEqual(['s', 'o', '2024-08-14', 'primary'])
    expect(partsOf('enrollment', { student: 's', school: 'o', schoolYear: '2025' })).toEqual(['s', 'o', '2025', ''])
  })

  test('takes a group with all of its leaves', () => {
    const known = {
      indicator: 'i',
      'place.system': 'fips',
      'place.value': '06037',
      'subgroups[race].category': 'asian',
    }
    expect(partsOf('outcomeMeasure', known)).toEqual([
      'i',
      'place.system=fips\u001eplace.value=06037',
      '',
      '',
      '',
      'subgroups[race].category=asian',
      '',
    ])
  })

  test('gives nothing where nothing is known or the entity has no natural key', () => {
    expect(partsOf('enrollment', { gradeLevel: '05' })).toBeUndefined()
    expect(partsOf('person', { firstName: 'Test', lastName: 'Person' })).toBeUndefined()
  })
})

describe('the registry', () => {
  test('has well-formed, distinct names', () => {
    const names = identifierSystems.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9.-]+$/)
  })

  test('identifies spaces, not subtypes', () => {
    const spaces = identifierSystems.flatMap(({ entity }) => (entity ? [entity] : []))
    for (const space of spaces) expect(entityNames).toContain(space)
    expect(spaces.filter((space) => ['student', 'school', 'district', 'partner'].includes(space))).toEqual([])
  })

  test.each(entityNames)(
    'ranks the systems of %s one after another, so that an id never depends on order',
    (entity) => {
      const systems = identifierSystems.filter((system) => (system.entity ?? entity) === entity)
      expect(new Set(systems.map(({ rank }) => rank)).size).toBe(systems.length)
    },
  )

  test('gives patterns of the portable subset', () => {
    for (const { pattern } of identifierSystems) {
      if (pattern === undefined) continue
      expect(pattern).toMatch(/^\^.*\$$/)
      expect(pattern).not.toMatch(/\\[swdb]|\(\?|\./)
    }
  })

  test.each([
    ['us-ca.ssid', '1234567890', '123456789'],
    ['us-ca.cds', '19647330100001', '1964733'],
    ['nces.school', '062271000001', '62271000001'],
    ['nces.lea', '0622710', '622710'],
  ])('%s takes %s and not %s', (name, right, wrong) => {
    const system = identifierSystem(name)
    const pattern = new RegExp(system?.pattern ?? 'no pattern')
    expect(pattern.test(right)).toBe(true)
    expect(pattern.test(wrong)).toBe(false)
    expect(right).toHaveLength(system?.length ?? 0)
  })

  test('finds a scoped system without its scope', () => {
    expect(identifierSystem('local@us-ca.cd.1964733')?.name).toBe('local')
    expect(identifierSystem('oneroster.sourced-id@example')?.scoped).toBe(true)
    expect(identifierSystem('no.such')).toBeUndefined()
  })
})
