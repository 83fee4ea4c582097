import { expect, test } from 'vitest'
import { oneroster } from '../src/index.ts'
import { twoOrMoreRaces } from '../src/tables/race-rollup.ts'

const versions = oneroster.format.versions
const layouts = versions.flatMap((version) =>
  version.layouts.map((layout) => ({ ...layout, version: version.version })),
)
const rows = versions.flatMap((version) =>
  version.bindings
    .filter(({ side }) => side === undefined)
    .map((binding) => ({ ...binding, version: version.version })),
)

test.each(layouts)('$version $id: a status and the date of the change come together', ({ rules }) => {
  const ids = rules?.map(({ id }) => id) ?? []
  expect(ids).toEqual(expect.arrayContaining(['status-needs-date', 'date-needs-status']))
})

test.each(rows)('$version $layout/$id: the record itself, its status and the date of its change', ({ pairs }) => {
  expect(pairs['identifiers[oneroster.sourced-id]']?.[0]).toBe('sourcedId')
  expect(pairs['recordStatus']?.[0]).toBe('status')
  expect(pairs['modifiedAt']?.[0]).toBe('dateLastModified')
})

test.each(rows.filter(({ layout }) => layout === 'orgs'))(
  '$version orgs/$id has a number issued elsewhere and a parent',
  ({ pairs }) => {
    expect(pairs['identifiers[*identifier]']?.[0]).toBe('identifier')
    expect(pairs['parentOrganization.identifiers[oneroster.sourced-id]']?.[0]).toBe('parentSourcedId')
  },
)

const bindingOf = (version: string, layout: string, id: string) =>
  versions.find((one) => one.version === version)?.bindings.find((one) => one.layout === layout && one.id === id)

test.each(['1.1', '1.2'])('%s: bodies that are neither schools nor districts', (version) => {
  expect(bindingOf(version, 'orgs', 'organization')?.when).toEqual({
    type: ['department', 'service-agency', 'state-agency', 'national-agency'],
  })
})

test('1.1: everybody but a student has a role in the bodies named', () => {
  const everybody = ['administrator', 'aide', 'guardian', 'parent', 'proctor', 'relative', 'teacher']
  const role = bindingOf('1.1', 'users', 'role')
  expect([role?.where, role?.when, role?.present]).toEqual([
    { role: everybody },
    { role: everybody },
    ['orgSourcedIds'],
  ])
  expect(role?.pairs['person.identifiers[oneroster.sourced-id]']?.[0]).toBe('sourcedId')
})

test('1.1: on the row of a guardian the agents are the students', () => {
  const guardian = bindingOf('1.1', 'users', 'student-of-guardian')
  expect([guardian?.where, guardian?.present]).toEqual([
    { role: ['guardian', 'parent', 'relative'] },
    ['agentSourcedIds'],
  ])
})

test('yes and no are read in capitals too, as some systems write them', () => {
  const nodes = versions.flatMap(({ bindings }) =>
    bindings.flatMap(({ pairs }) => Object.values(pairs).map(([, node]) => node)),
  )
  const tables = nodes.flatMap((node) =>
    node.kind === 'code' && node.table.id === 'flag(true,false)' ? [node.table] : [],
  )
  expect(tables.length).toBeGreaterThan(0)
  for (const { rows } of tables) {
    expect(rows.map(([wire, canonical]) => [wire, canonical])).toEqual([
      ['true', 'true'],
      ['false', 'false'],
      ['TRUE', 'true'],
      ['FALSE', 'false'],
    ])
  }
})

test('1.2: a role in a body is written for everybody but students, and not for administrators, of whom there are three kinds', () => {
  const roles = ['aide', 'counselor', 'guardian', 'parent', 'principal', 'proctor', 'relative', 'teacher']
  expect(bindingOf('1.2', 'roles', 'role')?.when).toEqual({ role: roles })
})

test.each(['1.1', '1.2'])('%s: on the row of a student the agents are the guardians', (version) => {
  const guardian = bindingOf(version, 'users', 'guardian')
  expect(guardian?.present).toEqual(['agentSourcedIds'])
  expect(guardian?.pairs['student.identifiers[oneroster.sourced-id]']?.[0]).toBe('sourcedId')
  expect(guardian?.pairs['person.identifiers[oneroster.sourced-id]']?.[0]).toBe('agentSourcedIds')
})

test('only teachers are primary in a class, in both versions', () => {
  const rules = layouts.filter(({ id }) => id === 'enrollments').map((layout) => layout.rules?.map(({ id }) => id))
  expect(rules).toHaveLength(2)
  for (const ids of rules) expect(ids).toContain('only-teachers-are-primary')
})

test('two or more races, in small letters and in capitals', () => {
  expect(twoOrMoreRaces.rows.map(([wire, canonical]) => [wire, canonical])).toEqual([
    ['true', 'two-or-more'],
    ['TRUE', 'two-or-more'],
  ])
})

test.each([
  ['1.2', 'academicSessionSourcedId'],
  ['1.1', 'gradingPeriodSourcedId'],
])('%s: a piece of work names its class, its kind and its session', (version, session) => {
  const item = bindingOf(version, 'lineItems', 'line-item')
  expect(item?.pairs['section.identifiers[oneroster.sourced-id]']?.[0]).toBe('classSourcedId')
  expect(item?.pairs['category.identifiers[oneroster.sourced-id]']?.[0]).toBe('categorySourcedId')
  expect(item?.pairs['session.identifiers[oneroster.sourced-id]']?.[0]).toBe(session)
})

test.each(['1.1', '1.2'])('%s: only marks for a piece of work are written as results', (version) => {
  expect(bindingOf(version, 'results', 'result')?.pairs['gradeKind']?.[1]).toEqual({ kind: 'constant', value: 'item' })
})

test.each(['enrollment', 'role'])('1.2: %s in roles.csv has a first and a last day', (id) => {
  const pairs = bindingOf('1.2', 'roles', id)?.pairs
  expect([pairs?.['begin']?.[0], pairs?.['end']?.[0]]).toEqual(['beginDate', 'endDate'])
})

test('1.1: a student without a body has no enrollment', () => {
  expect(bindingOf('1.1', 'users', 'enrollment')?.present).toEqual(['orgSourcedIds'])
})
