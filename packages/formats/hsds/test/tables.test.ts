import { expect, test } from 'vitest'
import { locationType } from '../src/tables/location-type.ts'
import { serviceStatus } from '../src/tables/service-status.ts'

test('statuses of services, read', () => {
  const read = serviceStatus.rows.filter((row) => row[3] !== 'encodeOnly').map(([wire, code]) => [wire, code])
  expect(read).toEqual([
    ['active', 'active'],
    ['inactive', 'inactive'],
    ['defunct', 'completed'],
    ['temporarily closed', 'temporarily-closed'],
  ])
})

test('every common status has one that is written', () => {
  const written = serviceStatus.rows.map(([wire, code]) => [code, wire])
  expect(Object.fromEntries(written)).toEqual({
    planned: 'inactive',
    active: 'active',
    completed: 'defunct',
    canceled: 'defunct',
    inactive: 'inactive',
    'temporarily-closed': 'temporarily closed',
  })
})

test('types of places', () => {
  expect(locationType.rows).toEqual([
    ['physical', 'physical'],
    ['postal', 'postal'],
    ['virtual', 'virtual'],
  ])
})
