import { entityNames, jsonSchema } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'

describe('jsonSchema', () => {
  test.each(entityNames)('%s is a schema of draft 2020-12 that requires the id', (entity) => {
    const schema = jsonSchema(entity)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.type).toBe('object')
    expect(schema.required).toContain('id')
    expect(schema.description).toMatch(/\.$/)
    expect(JSON.stringify(schema)).not.toContain('fieldType')
  })

  test('describes a field with its rules and annotations', () => {
    const { properties, required } = jsonSchema('enrollment')
    expect(required).toEqual(['id', 'student', 'school', 'schoolYear'])
    expect(properties?.begin).toMatchObject({
      type: 'string',
      format: 'date',
      description: 'The first day of the spell.',
      'x-privacy': 'quasi-identifier',
      'x-ceds': { id: '000097', version: '13' },
    })
    expect(properties?.student).toMatchObject({ type: 'string', 'x-refers-to': 'student' })
    expect(properties?.schoolYear).toMatchObject({ type: 'integer', minimum: 1000, maximum: 9999 })
    expect(properties?.gradeLevel).toMatchObject({ 'x-code-set': 'gradeLevel' })
    expect(properties?.gradeLevel).toHaveProperty('enum', expect.arrayContaining(['KG', '01', '12']))
    expect(properties?.fullTimeEquivalency).toHaveProperty('pattern')
  })

  test('keeps the part of a subtype in its own object', () => {
    expect(jsonSchema('person').properties?.student).toMatchObject({
      type: 'object',
      properties: { gradeLevel: { type: 'string' } },
    })
  })
})
