import { entityNames, leafOf, leavesOf } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'

describe('leafOf', () => {
  test.each([
    ['person', 'birthDate', 'date', 'birthDate'],
    ['person', 'birthPlace.city', 'text', 'birthPlace.city'],
    ['person', 'otherNames[alias].firstName', 'text', 'otherNames'],
    ['person', 'firstName', 'text', 'name'],
    ['person', 'nameSuffix', 'text', 'name'],
    ['person', 'races', 'codes', 'races'],
    ['person', 'hispanicLatino', 'boolean', 'races'],
    ['person', 'raceRollup', 'code', 'races'],
    ['person', 'addresses[residence].city', 'text', 'addresses[residence]'],
    ['person', 'addresses[residence].latitude', 'decimal', 'addresses[residence].point'],
    ['site', 'address.line1', 'text', 'address'],
    ['site', 'address.longitude', 'decimal', 'address.point'],
    ['person', 'contactPoints[email].value', 'text', 'contactPoints[email]'],
    ['person', 'languages[home].language', 'text', 'languages[home]'],
    ['student', 'gradeLevel', 'code', 'gradeLevel'],
    ['enrollment', 'student', 'reference', 'student'],
    ['assessmentResult', 'scores', 'structs', 'scores'],
    ['outcomeMeasure', 'subgroups[race].category', 'text', 'subgroups'],
    ['outcomeMeasure', 'place.value', 'text', 'place'],
  ] as const)('%s: %s is %s in the unit %s', (entity, path, type, unit) => {
    expect(leafOf(entity, path)).toMatchObject({ path, type, unit })
  })

  test.each([
    ['person', 'birthday'],
    ['person', 'otherNames[nickname].firstName'],
    ['person', 'otherNames.firstName'],
    ['person', 'addresses[residence].use'],
    ['enrollment', 'student.firstName'],
    ['enrollment', 'source.file'],
    ['person', 'id'],
    ['person', 'identifiers[US-CA.SSID]'],
    ['person', 'identifiers[]'],
  ] as const)('%s has no leaf %s', (entity, path) => {
    expect(leafOf(entity, path)).toBeUndefined()
  })

  test('names the space, not the subtype', () => {
    expect(leafOf('student', 'gradeLevel')).toMatchObject({ entity: 'person', subtype: 'student' })
    expect(leafOf('school', 'name')).toMatchObject({ entity: 'organization' })
    expect(leafOf('enrollment', 'student')).toMatchObject({ entity: 'enrollment', target: 'student' })
  })

  test('takes an identifier of any well-formed system', () => {
    expect(leafOf('person', 'identifiers[us-ca.ssid]')).toMatchObject({ key: 'us-ca.ssid', type: 'text' })
    expect(leafOf('person', 'identifiers[local@us-ca.cd.1964733]')?.key).toBe('local@us-ca.cd.1964733')
    expect(leafOf('person', 'identifiers[*sourcedId]')?.key).toBe('*sourcedId')
  })

  test('protects an identifier as its system says, else as the entity needs', () => {
    expect(leafOf('school', 'identifiers[us-ca.cds]')?.privacy).toBe('public')
    expect(leafOf('person', 'identifiers[us-ca.ssid]')?.privacy).toBe('direct-identifier')
    expect(leafOf('course', 'identifiers[example]')?.privacy).toBe('public')
    expect(leafOf('enrollment', 'identifiers[example]')?.privacy).toBe('direct-identifier')
  })
})

test.each(entityNames)('every leaf of %s is found by its path, once, and none is an identifier', (entity) => {
  const leaves = leavesOf(entity)
  expect(new Set(leaves.map(({ path }) => path)).size).toBe(leaves.length)
  for (const leaf of leaves) expect(leafOf(entity, leaf.path)).toBe(leaf)
  expect(leaves.filter(({ path }) => path.startsWith('identifiers'))).toEqual([])
})
