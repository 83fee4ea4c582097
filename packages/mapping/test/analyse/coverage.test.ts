import { coverage, homesOf, lineage } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { schoolFormat } from '../support/school-format.ts'

const instance = schoolFormat()

describe('coverage', () => {
  const { layouts, entities } = coverage(instance)

  test('counts the columns of each layout by what becomes of them', () => {
    expect(layouts[0]).toEqual({ layout: 'spells', columns: 17, read: 13, written: 13, carried: 2, dropped: 2 })
    expect(layouts[3]).toEqual({ layout: 'notes', columns: 1, read: 0, written: 0, carried: 0, dropped: 0 })
  })

  test('lists the fields of each space, a student being a person', () => {
    expect(entities.map(({ entity }) => entity)).toEqual([
      'organization',
      'enrollment',
      'person',
      'completion',
      'attendanceSummary',
    ])
    expect(entities.find(({ entity }) => entity === 'organization')?.read).toEqual(['identifiers[us-ca.cds]', 'name'])
  })
})

describe('lineage', () => {
  test('follows a column into every field it is read into or written from', () => {
    expect(
      lineage(instance, 'spells', 'student').map(({ direction, binding, path }) => [direction, binding, path]),
    ).toEqual([
      ['read', 'spell', 'student.identifiers[us-ca.ssid]'],
      ['read', 'award', 'student.identifiers[us-ca.ssid]'],
      ['write', 'spell', 'student.identifiers[us-ca.ssid]'],
    ])
  })

  test('names what is worked out from the field, and what the field is worked out from', () => {
    const [read] = lineage(instance, 'spells', 'entry')
    expect(read?.leadsTo).toEqual(['enrollment.schoolYear'])
    const [year] = lineage(instance, 'spells', 'year')
    expect(year?.comesFrom).toEqual(['enrollment.begin'])
  })

  test('is empty for a column without a common meaning', () => {
    expect(lineage(instance, 'spells', 'locker')).toEqual([])
  })
})

test('homes know the way from the record to the field', () => {
  const home = homesOf(instance, 'read').find(({ path }) => path === 'student.birthDate')
  expect(home?.hops).toEqual([{ from: 'enrollment', field: 'student', to: 'student' }])
  expect([home?.entity, home?.leaf, home?.columns]).toEqual(['student', 'birthDate', ['born']])
})
