import { type FormatInstance, type JsonContainer, type Layout, pairPath, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { edFi } from '../src/index.ts'
import { type Published, published } from './support/published.ts'
import { five, four } from './support/run.ts'

/** Members of 5 that 4 does not have, from the comparison of the two. */
const since5: Readonly<Record<string, readonly string[]>> = {
  student: ['preferredFirstName', 'preferredLastSurname'],
  studentEducationOrganizationAssociation: ['genderIdentity', 'supporterMilitaryConnectionDescriptor'],
  studentSchoolAssociation: [
    'enrollmentTypeDescriptor',
    'nextYearGradeLevelDescriptor',
    'nextYearSchoolReference.schoolId',
    'schoolChoice',
    'schoolChoiceBasisDescriptor',
  ],
}

/** Members of 4 that 5 does not have. */
const upTo4: Readonly<Record<string, readonly string[]>> = {
  studentEducationOrganizationAssociation: ['oldEthnicityDescriptor'],
  disciplineAction: ['receivedEducationServicesDuringExpulsion'],
}

const layoutsOf = (version: FormatInstance): readonly Layout[] => versionOf(version).layouts

const jsonOf = (layout: Layout): JsonContainer => layout.container as JsonContainer

/** Where a column stands, in the path's own notation: no column of this format stands at several places. */
const pathOf = (layout: Layout, column: string): string => {
  const path = jsonOf(layout).paths?.[column] ?? column
  if (typeof path !== 'string') throw new TypeError(`${column} stands at several places`)
  return path
}

/** Where a column stands, with every way to choose an element written as any element. */
const placeOf = (layout: Layout, column: string): string =>
  pathOf(layout, column)
    .replaceAll(/\[[^\]=]+=[^\]]*\]/g, '[]')
    .replace('studentCharacteristics[].periods[].^.', 'studentCharacteristics[].')
    .replaceAll(/studentObjectiveAssessments\[\]\.\w+\[\]\.\^\./g, 'studentObjectiveAssessments[].')

/** Columns that stand in no member of JSON: attributes of XML, and what the host adds. */
const isOwn = (column: string): boolean => /interchange/.test(column) || column === '_lastModifiedDate'

/** Members by which the element of a list is chosen: the path says them. */
const chosenBy = (layout: Layout): readonly string[] =>
  Object.keys(jsonOf(layout).paths ?? {}).flatMap((column) =>
    [...pathOf(layout, column).matchAll(/^(\w+)\[([^\]=]+)=/g)].map(
      ([, list, member]) => `${list}[].${member?.replace('/', '[].') ?? ''}`,
    ),
  )

const membersOf = (layout: Layout): readonly string[] =>
  [
    ...new Set([
      ...Object.keys(layout.columns).flatMap((column) => (isOwn(column) ? [] : [placeOf(layout, column)])),
      ...chosenBy(layout),
    ]),
  ].toSorted()

const paths = (members: readonly Published[]): readonly string[] => members.map(([path]) => path).toSorted()

test('the format is plain data', () => {
  expect(JSON.parse(JSON.stringify(edFi.format))).toEqual(edFi.format)
})

describe.each(layoutsOf(five).map((layout) => [layout.id, layout] as const))('5: %s', (id, layout) => {
  const members = published[id] ?? []

  test('has every published member and no other', () => {
    expect(membersOf(layout)).toEqual(paths(members))
  })

  test('requires what is published as required', () => {
    const required = members.flatMap(([path, , how]) => (how === 'required' ? [path] : []))
    const declared = Object.entries(layout.columns).flatMap(([name, column]) =>
      column.required === 'always' ? [placeOf(layout, name)] : [],
    )
    // In the bulk interchange the name of the contact inside the files may stand in the place of the number.
    const excused = id === 'studentContactAssociation' ? ['contactReference.contactUniqueId'] : []
    expect([...declared, ...excused].toSorted()).toEqual([...new Set(required)].toSorted())
  })

  test('knows the longest text of each member, and what is a number or yes and no', () => {
    for (const name of Object.keys(layout.columns)) {
      const [, type = ''] = members.find(([path]) => path === placeOf(layout, name)) ?? []
      const length = /\(\.\.([0-9]+)\)/.exec(type)?.[1]
      if (isOwn(name)) continue
      expect([name, layout.columns[name]?.length]).toEqual([name, length === undefined ? undefined : Number(length)])
      const written = /^(integer|number)/.test(type) ? 'number' : type === 'boolean' ? 'boolean' : undefined
      expect([name, jsonOf(layout).types?.[name]]).toEqual([name, written])
    }
  })
})

describe('4', () => {
  test('has the same resources, but for parents', () => {
    expect(layoutsOf(four).map(({ id }) => id)).toEqual(
      layoutsOf(five).map(({ id }) => id.replace('Contact', 'Parent').replace('contact', 'parent')),
    )
  })

  test.each(layoutsOf(four).map((layout) => [layout.id, layout] as const))('%s has the members of 4', (id, layout) => {
    const members = paths(published[id] ?? []).filter((path) => since5[id]?.includes(path) !== true)
    expect(membersOf(layout)).toEqual([...members, ...(upTo4[id] ?? [])].toSorted())
  })

  test('requires the sex', () => {
    const { columns } = layoutsOf(four).find(({ id }) => id === 'studentEducationOrganizationAssociation') ?? {}
    expect(columns?.['sexDescriptor']?.required).toBe('always')
  })
})

test.each([five, four])('every path is in the model (%#)', (version) => {
  for (const { grain, pairs } of versionOf(version).bindings)
    for (const path of Object.keys(pairs)) expect([path, pairPath(grain, path) !== undefined]).toEqual([path, true])
})

test('what is secret is never written', () => {
  const secret = layoutsOf(five).flatMap(({ id, columns, dropped }) =>
    Object.entries(columns).flatMap(([name, { privacy }]) =>
      privacy === 'secret' ? [[id, name, dropped?.[name] !== undefined] as const] : [],
    ),
  )
  // Two lists of papers of a student and one of a contact, seven members each, and the social security number.
  expect(secret).toHaveLength(22)
  expect(secret.filter(([, , isDropped]) => !isDropped)).toEqual([])
})
