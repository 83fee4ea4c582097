import { expect, test } from 'vitest'
import { oneroster } from '../src/index.ts'

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
