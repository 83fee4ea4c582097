import type { CodeTable } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { attendanceCategory } from '../src/tables/attendance-category.ts'
import { participantRole } from '../src/tables/participant-role.ts'
import { participationStage } from '../src/tables/participation-stage.ts'
import { programKind } from '../src/tables/program-kind.ts'
import { programStatus } from '../src/tables/program-status.ts'
import { serviceUnit } from '../src/tables/service-unit.ts'

const readsOf = ({ rows }: CodeTable): Readonly<Record<string, unknown>> =>
  Object.fromEntries(rows.map(([wire, canonical]) => [String(wire), canonical]))

/** The values as they are delivered with the module, in their order. */
test.each<readonly [CodeTable, string]>([
  [attendanceCategory, 'Present / Unexcused Absence / Excused Absence'],
  [participantRole, 'Client / Volunteer / Service Provider'],
  [participationStage, 'Applied / Application Denied / Waitlisted / Enrolled / Active / Completed / Withdrawn'],
  [programKind, 'Housing / Employment / Education / Legal / Counseling / Food and Nutrition / Advocacy'],
  [programStatus, 'Planned / Active / Completed / Canceled'],
])('$id has the values that are delivered', (table, values) => {
  expect(Object.keys(readsOf(table)).join(' / ')).toBe(values)
})

test('every list is open: what it does not hold only warns', () => {
  const tables = [attendanceCategory, participantRole, participationStage, programKind, programStatus, serviceUnit]
  expect(tables.map(({ verified }) => verified)).toEqual([false, false, false, false, false, false])
})

test('two kinds of absence and one of presence', () => {
  expect(readsOf(attendanceCategory)).toEqual({
    Present: 'present',
    'Unexcused Absence': 'absent-unexcused',
    'Excused Absence': 'absent-excused',
  })
})

test('roles and stages', () => {
  expect(Object.values(readsOf(participantRole))).toEqual(['client', 'volunteer', 'provider'])
  expect(Object.values(readsOf(participationStage))).toEqual([
    'applied',
    'denied',
    'waitlisted',
    'enrolled',
    'active',
    'completed',
    'withdrawn',
  ])
})

test('the units people type, and the one word that each unit is written in', () => {
  expect(readsOf(serviceUnit)).toEqual({
    Hours: 'hour',
    hours: 'hour',
    Minutes: 'minute',
    Days: 'day',
    Meals: 'meal',
    Lunches: 'meal',
    Sessions: 'session',
    Session: 'session',
    Events: 'event',
    'Field Trips': 'event',
    'Completed Interviews': 'event',
    Attendees: 'person',
    Items: 'item',
    Letters: 'item',
    deliveries: 'item',
    kits: 'item',
    Dollars: 'dollar',
  })
  const written = serviceUnit.rows.filter(([, , , direction]) => direction !== 'decodeOnly').map(([wire]) => wire)
  expect(written).toEqual(['Hours', 'Minutes', 'Meals', 'Sessions', 'Days', 'Events', 'Attendees', 'Items', 'Dollars'])
})
