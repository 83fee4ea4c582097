import { versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { sds } from '../src/index.ts'

/** The published headers, in their order. */
const headers = {
  orgs: 'sourcedId,name,type,parentSourcedId',
  users: 'sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms',
  academicSessions: 'sourcedId,title,type,schoolYear,startDate,endDate',
  courses: 'sourcedId,orgSourcedId,title,code,schoolYearSourcedId,subject,grade',
  classes: 'sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId',
  demographics: 'userSourcedId,sex,birthDate,birthCity,birthState,birthCountry,ethnicityCodes,raceCodes',
  roles: 'userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate',
  enrollments: 'classSourcedId,userSourcedId,role',
  relationships: 'userSourcedId,relationshipUserSourcedId,relationshipRole',
  userFlags: 'userSourcedId,flag',
}

const { layouts } = versionOf(sds())

test('ten files with the published columns in their order', () => {
  const declared = layouts.map(({ id, variants }) => [id, variants.map(({ columns }) => columns.join()).join('|')])
  expect(Object.fromEntries(declared)).toEqual(headers)
})

test('passwords are secret and thrown away', () => {
  const users = layouts.find(({ id }) => id === 'users')
  expect(users?.columns['password']?.privacy).toBe('secret')
  expect(Object.keys(users?.dropped ?? {})).toEqual(['password'])
})

test('nothing but headers and keys counts as verified', () => {
  const verified = layouts.flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([name, column]) => (column.requiredConfidence === 'verified' ? [name] : [])),
  )
  expect(verified.every((name) => /sourcedId$/i.test(name))).toBe(true)
  expect(layouts.every(({ confidence }) => confidence === 'inferred')).toBe(true)
})
