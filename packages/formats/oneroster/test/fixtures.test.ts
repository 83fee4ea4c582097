import { describe, expect, test } from 'vitest'
import { checkPackage } from './rules-checker.ts'
import { fixtureFiles } from './support/fixture.ts'

test.each(['clean', 'clean-1.1', 'delta'])('%s meets our reading of the specification', (folder) => {
  expect(checkPackage(fixtureFiles(folder))).toEqual([])
})

describe('dirty', () => {
  const found = new Set(
    checkPackage(fixtureFiles('dirty')).map(({ file, column, rule }) => `${file} ${column ?? ''} ${rule}`),
  )

  test.each([
    'orgs.csv name required',
    'orgs.csv sourcedId form-guid',
    'orgs.csv status form-enum',
    'orgs.csv dateLastModified form-dateTime',
    'orgs.csv status filled-in-bulk',
    'users.csv familyName required',
    'users.csv userIds form-tokens',
    'roles.csv beginDate form-date',
    'roles.csv endDate form-date',
    'roles.csv roleType required',
    'roles.csv userSourcedId required',
    'demographics.csv sex form-enum+',
    'demographics.csv asian form-enum',
    'academicSessions.csv schoolYear form-year',
    'academicSessions.csv type form-enum+',
    'academicSessions.csv endDate required',
    'classes.csv classType form-enum+',
    'enrollments.csv role form-enum+',
    'categories.csv title required',
    'categories.csv weight form-integer',
    'lineItems.csv dueDate required',
    'lineItems.csv assignDate form-date',
    'lineItems.csv resultValueMax form-float',
    'lineItems.csv classSourcedId required',
    'lineItems.csv categorySourcedId required',
    'lineItems.csv academicSessionSourcedId required',
    'results.csv studentSourcedId required',
    'results.csv scoreDate required',
    'results.csv scoreStatus form-enum+',
    'results.csv score form-float',
    'results.csv lineItemSourcedId dangling-reference',
  ])('%s', (finding) => {
    expect(found).toContain(finding)
  })
})
