import type { CodeTable } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { enrollmentKind } from '../src/tables/enrollment-kind.ts'
import { gradeLevel } from '../src/tables/grade-level.ts'
import { organizationType } from '../src/tables/organization-type.ts'
import { roleInBody, roleInClass, roleOfUser } from '../src/tables/person-role.ts'
import { recordStatus } from '../src/tables/record-status.ts'
import { scoreStatus } from '../src/tables/score-status.ts'
import { sectionType } from '../src/tables/section-type.ts'
import { sessionType } from '../src/tables/session-type.ts'
import { sex, sex11 } from '../src/tables/sex.ts'
import { usState } from '../src/tables/us-state.ts'

const arrow = { both: '⟷', decodeOnly: '⟶', encodeOnly: '⟵' } as const

const lines = (table: CodeTable): readonly string[] =>
  table.rows.map(([wire, canonical, , direction = 'both']) => `${wire} ${arrow[direction]} ${canonical}`)

test.each<[CodeTable, string]>([
  [recordStatus, 'active ⟷ active, tobedeleted ⟷ deleted'],
  [
    organizationType,
    'department ⟷ department, school ⟷ school, district ⟷ district, local ⟷ service-agency, state ⟷ state-agency, national ⟷ national-agency',
  ],
  [sex, 'male ⟷ male, female ⟷ female, other ⟷ nonbinary, unspecified ⟷ not-selected'],
  [sex11, 'male ⟷ male, female ⟷ female'],
  [sessionType, 'gradingPeriod ⟷ grading-period, semester ⟷ semester, schoolYear ⟷ school-year, term ⟷ term'],
  [sectionType, 'homeroom ⟷ homeroom, scheduled ⟷ scheduled, Scheduled ⟶ scheduled'],
  [
    enrollmentKind,
    'primary ⟷ primary, secondary ⟷ secondary, secondary ⟵ short-term, secondary ⟵ non-membership, secondary ⟵ services-only',
  ],
  [
    roleInBody,
    'aide ⟷ aide, counselor ⟷ counselor, districtAdministrator ⟶ administrator, guardian ⟷ guardian, parent ⟷ parent, principal ⟷ principal, proctor ⟷ proctor, relative ⟷ relative, siteAdministrator ⟶ administrator, student ⟷ student, systemAdministrator ⟶ administrator, teacher ⟷ teacher',
  ],
  [
    roleOfUser,
    'administrator ⟷ administrator, aide ⟷ aide, guardian ⟷ guardian, parent ⟷ parent, proctor ⟷ proctor, relative ⟷ relative, student ⟷ student, teacher ⟷ teacher',
  ],
  [
    scoreStatus,
    'exempt ⟷ exempt, fully graded ⟷ graded, not submitted ⟷ not-submitted, partially graded ⟷ partially-graded, submitted ⟷ submitted',
  ],
  [roleInClass, 'administrator ⟷ administrator, proctor ⟷ proctor, student ⟷ student, teacher ⟷ teacher'],
])('$id', (table, expected) => {
  expect(lines(table)).toEqual(expected.split(', '))
})

test('grade levels are the 21 entry grade levels of CEDS, all but one under their own code', () => {
  const same = 'IT PR PK TK KG 01 02 03 04 05 06 07 08 09 10 11 12 13 PS UG'.split(' ')
  expect(lines(gradeLevel)).toEqual([...same.map((code) => `${code} ⟷ ${code}`), 'Other ⟷ other'])
})

test('states are 50 states, the federal district and five territories', () => {
  expect(usState.rows).toHaveLength(50 + 1 + 5)
  expect(usState.rows.every(([wire, canonical]) => canonical === `US-${wire}`)).toBe(true)
  expect(usState.rows.map(([wire]) => wire)).toEqual(expect.arrayContaining(['CA', 'DC', 'PR', 'VI', 'WY']))
})
