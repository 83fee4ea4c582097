import { Enrollment, entityNames, flatten, leavesOf, nest, OutcomeMeasure, PersonFacet } from '@nrec-align/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemas } from '../src/entities/schemas.ts'
import { leafTexts } from './arbitrary.ts'

describe('nest', () => {
  test('builds the record of a person, with what is only known of students in its own part', () => {
    const person = nest('person', [
      ['identifiers[us-ca.ssid]', '1234567890'],
      ['identifiers[local@us-ca.cd.1964733]', '000123'],
      ['firstName', 'Test'],
      ['otherNames[alias].firstName', 'Example'],
      ['otherNames[alias].lastName', 'Person'],
      ['birthPlace.city', 'Springfield'],
      ['hispanicLatino', 'false'],
      ['races', 'asian|white'],
      ['gradeLevel', '05'],
      ['grade9EntryYear', '2028'],
    ])
    expect(person).toEqual({
      identifiers: [
        { system: 'us-ca.ssid', value: '1234567890' },
        { system: 'local@us-ca.cd.1964733', value: '000123' },
      ],
      firstName: 'Test',
      otherNames: [{ kind: 'alias', firstName: 'Example', lastName: 'Person' }],
      birthPlace: { city: 'Springfield' },
      hispanicLatino: false,
      races: ['asian', 'white'],
      student: { gradeLevel: '05', grade9EntryYear: 2028 },
    })
    expect(PersonFacet.safeParse(person).success).toBe(true)
  })

  test('builds the flat record of a student', () => {
    expect(nest('student', [['gradeLevel', '05']])).toEqual({ gradeLevel: '05' })
  })

  test('keeps the district of a school apart from the part of a district', () => {
    const organization = nest('organization', [
      ['district', 'us-ca.cd/1964733'],
      ['districtType', 'regular'],
    ])
    expect(organization).toEqual({ school: { district: 'us-ca.cd/1964733' }, district: { districtType: 'regular' } })
  })

  test('splits lists of references and texts at the unit separator', () => {
    expect(nest('courseSection', [['sessions', 'local/fall\u001flocal/spring']])).toEqual({
      sessions: ['local/fall', 'local/spring'],
    })
  })

  test('addresses subgroups by dimension and keeps scores as one value', () => {
    const measure = nest('outcomeMeasure', [
      ['subgroups[race].category', 'asian'],
      ['subgroups[grade].category', '05'],
      ['value', '90.5'],
    ])
    expect(measure.subgroups).toEqual([
      { dimension: 'race', category: 'asian' },
      { dimension: 'grade', category: '05' },
    ])
    expect(OutcomeMeasure.partial().safeParse(measure).success).toBe(true)
    const scores = '[{"metric":"rit","value":"211"}]'
    expect(nest('assessmentResult', [['scores', scores]])).toEqual({ scores: [{ metric: 'rit', value: '211' }] })
  })

  test('refuses a path the entity does not have', () => {
    expect(() => nest('enrollment', [['student.firstName', 'Test']])).toThrow(
      'enrollment has no leaf student.firstName',
    )
  })
})

describe('flatten', () => {
  test('leaves out the id and what engines add', () => {
    const enrollment = Enrollment.parse({
      id: 'enrollment/00000000000000000000000000000000',
      sources: ['example'],
      source: { format: 'example', version: '1', file: 'a.csv', record: 1 },
      student: 'us-ca.ssid/1234567890',
      school: 'us-ca.cds/19000000000001',
      schoolYear: 2025,
      fullTimeEquivalency: '0.5',
    })
    expect(flatten('enrollment', enrollment)).toEqual([
      ['student', 'us-ca.ssid/1234567890'],
      ['school', 'us-ca.cds/19000000000001'],
      ['schoolYear', '2025'],
      ['fullTimeEquivalency', '0.5'],
    ])
  })
})

const position = new Map(
  entityNames.flatMap((entity) => leavesOf(entity).map((leaf, at) => [`${entity}.${leaf.path}`, at])),
)

describe.each(entityNames)('%s', (entity) => {
  const ordered = (values: [string, string][]) =>
    values.toSorted(([left], [right]) => {
      const at = (path: string) => position.get(`${entity}.${path}`) ?? -1
      return at(left) - at(right) || (left < right ? -1 : 1)
    })

  test('any leaves nest into a record of the schema and come back', () => {
    fc.assert(
      fc.property(leafTexts(entity), (values) => {
        const record = nest(entity, values)
        const parsed = schemas[entity].safeParse({ id: 'local/1', ...record })
        expect(parsed.error?.issues ?? []).toEqual([])
        expect(ordered(flatten(entity, record))).toEqual(ordered(values))
      }),
      { numRuns: 25 },
    )
  })
})
