import {
  codeSets,
  derivations,
  entities,
  entityNames,
  type FieldDefinition,
  leafOf,
  leavesOf,
} from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'

const allFields = (fields: Readonly<Record<string, FieldDefinition>>): FieldDefinition[] =>
  Object.values(fields).flatMap((field) => [field, ...allFields(field.members ?? {})])

describe('the entities', () => {
  test('are the 35 of the dictionary, each in its space', () => {
    expect(entityNames).toHaveLength(35)
    expect(Object.keys(entities)).toEqual([...entityNames])
    const shared = entityNames.filter((name) => entities[name].space !== name)
    expect(shared.map((name) => `${name} in ${entities[name].space}`)).toEqual([
      'student in person',
      'school in organization',
      'district in organization',
      'partner in organization',
    ])
  })

  test('mark those that no real file fills yet', () => {
    const marked = entityNames.filter((name) => entities[name].confidence === 'configuration')
    expect(marked).toEqual(['initiative', 'initiativeMembership', 'communityAction', 'consent'])
  })

  test.each(entityNames)('%s has the common fields first', (name) => {
    expect(Object.keys(entities[name].fields).slice(0, 9)).toEqual([
      'identifiers',
      'source',
      'sources',
      'validFrom',
      'validTo',
      'recordStatus',
      'modifiedAt',
      'declaredMissing',
      'extensions',
    ])
  })

  test.each(entityNames)('%s is described, field by field, in one sentence each', (name) => {
    for (const { description } of [entities[name], ...allFields(entities[name].fields)]) {
      expect(description).toMatch(/^[A-Z].*[^.]\.$/)
    }
  })

  test.each(entityNames)('%s names code sets, targets and keys that exist', (name) => {
    for (const field of allFields(entities[name].fields)) {
      expect(field.codeSet === undefined, field.name).toBe(field.type !== 'code' && field.type !== 'codes')
      expect(field.target === undefined, field.name).toBe(field.type !== 'reference' && field.type !== 'references')
      expect(field.scale === undefined, field.name).toBe(field.type !== 'decimal')
      if (field.codeSet) expect(codeSets[field.codeSet].name).toBe(field.codeSet)
      if (field.key) expect(Object.keys(field.members ?? {})).toContain(field.key)
    }
  })

  test.each(entityNames)('the natural key of %s is made of its fields', (name) => {
    const parts = entities[name].naturalKey?.flat() ?? []
    for (const part of parts) expect(Object.keys(entities[name].fields)).toContain(part)
  })

  test('people, bodies and kinds of work have no natural key: a name is not an identity', () => {
    const without = entityNames.filter((name) => entities[name].naturalKey === undefined)
    expect(without).toEqual([
      'person',
      'student',
      'organization',
      'school',
      'district',
      'partner',
      'assignmentCategory',
    ])
  })
})

describe('a definition', () => {
  test('tells what is required', () => {
    const required = Object.values(entities.enrollment.fields).filter((field) => field.required)
    expect(required.map(({ name }) => name)).toEqual(['student', 'school', 'schoolYear'])
  })

  test('carries the CEDS element with the version that defines it', () => {
    expect(entities.person.fields.birthDate?.ceds).toEqual({ id: '000033', version: '13' })
    expect(entities.person.fields.hispanicLatino?.ceds).toEqual({ id: '000144', version: '12' })
  })

  test('says which subtype brings a field', () => {
    expect(entities.student.fields.gradeLevel?.subtype).toBe('student')
    expect(entities.school.fields.district?.subtype).toBe('school')
    expect(entities.school.fields.name?.subtype).toBeUndefined()
    expect(entities.person.fields.gradeLevel).toBeUndefined()
  })

  test('protects what identifies a child', () => {
    const direct = Object.values(entities.student.fields).filter(({ privacy }) => privacy === 'direct-identifier')
    expect(direct.map(({ name }) => name)).toEqual([
      'identifiers',
      'extensions',
      'firstName',
      'middleName',
      'lastName',
      'nameSuffix',
      'otherNames',
      'birthDate',
      'contactPoints',
      'addresses',
      'username',
    ])
  })
})

describe('the derivations', () => {
  test('run between leaves that exist and have one type', () => {
    for (const { rule, target, from } of derivations) {
      const [to, source] = [target, from].map((path) => {
        const [entity, leaf] = path.split('.') as [(typeof entityNames)[number], string]
        return leafOf(entity, leaf)
      })
      expect(to, target).toBeDefined()
      expect(source, from).toBeDefined()
      const converts = rule === 'school-year-of' || rule === 'two-or-more'
      if (!converts) expect(to?.type, target).toBe(source?.type)
    }
  })
})

test('the leaves of a base hold those of its subtypes, marked', () => {
  const paths = leavesOf('organization').filter(({ subtype }) => subtype === 'school')
  expect(paths.map(({ path }) => path)).toEqual([
    'schoolType',
    'schoolLevel',
    'gradesOffered',
    'district',
    'charter',
    'titleIStatus',
  ])
})
