import { bind, code, codeTable, date, fillable, identifier, missing, option, text } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'

const spells = plainLayout('spells', { student: column(), name: column(), school: column(), entry: column() })
const source = formatOf(
  'state',
  [spells],
  [
    bind(spells, {
      id: 'spell',
      grain: 'enrollment',
      pairs: {
        'student.identifiers[us-ca.ssid]': ['student', identifier()],
        'student.firstName': ['name', text()],
        'school.identifiers[us-ca.cds]': ['school', identifier()],
        begin: ['entry', date('yyyyMMdd')],
      },
    }),
  ],
)

const bodies = plainLayout('bodies', { id: column(), name: column() })
const bodiesTable = formatOf(
  'bodies',
  [bodies],
  [
    bind(bodies, {
      id: 'school',
      grain: 'school',
      pairs: { 'identifiers[us-ca.cds]': ['id', identifier()], name: ['name', text()] },
    }),
  ],
)

const users = plainLayout('users', {
  id: column({ required: 'always' }),
  given: column({ required: 'always' }),
  login: column({ required: 'always' }),
  source: column({ required: 'always', requiredConfidence: 'unverified' }),
})
const schools = plainLayout('schools', { id: column({ required: 'always' }), name: column({ required: 'always' }) })
const roles = plainLayout('roles', {
  role: column({ required: 'always' }),
  user: column({ required: 'always' }),
  school: column({ required: 'always' }),
  year: column({ required: 'always' }),
})
const courses = plainLayout('courses', { id: column({ required: 'always' }), title: column({ required: 'always' }) })

const named = identifier({ mint: true })
const target = (facts: { readonly referentiallyComplete?: true } = {}) =>
  formatOf(
    'rosters',
    [users, schools, roles, courses],
    [
      bind(users, {
        id: 'user',
        grain: 'person',
        pairs: {
          'identifiers[oneroster.sourced-id]': ['id', named],
          firstName: ['given', text()],
          username: ['login', text()],
        },
        defaults: { login: [{ column: 'id' }, 'the number is unique'] },
      }),
      bind(schools, {
        id: 'school',
        grain: 'school',
        pairs: { 'identifiers[oneroster.sourced-id]': ['id', named], name: ['name', text()] },
      }),
      bind(roles, {
        id: 'enrollment',
        grain: 'enrollment',
        where: { role: 'student' },
        pairs: {
          'student.identifiers[oneroster.sourced-id]': ['user', named],
          'school.identifiers[oneroster.sourced-id]': ['school', named],
          schoolYear: ['year', { kind: 'schoolYear', convention: 'end' }],
        },
      }),
      bind(courses, {
        id: 'course',
        grain: 'course',
        pairs: { 'identifiers[oneroster.sourced-id]': ['id', named], title: ['title', text()] },
      }),
    ],
    facts,
  )()

const statusOf = (fill: ReturnType<typeof fillable>) =>
  Object.fromEntries(fill.layouts.map((one) => [one.layout, one.status]))

test('a layout is written where sources give, literals, defaults, derivations and common ids fill every required column', () => {
  const fill = fillable([source(), bodiesTable()], target())
  expect(statusOf(fill)).toEqual({ users: 'written', schools: 'written', roles: 'written', courses: 'absent' })
  expect(fill.blocking).toEqual([])
  expect(missing([source(), bodiesTable()], target())).toEqual([])
})

describe('a layout that lacks a required column', () => {
  test('is left out of a set that does without', () => {
    const fill = fillable([source()], target())
    expect(statusOf(fill)).toEqual({ users: 'written', schools: 'absent', roles: 'written', courses: 'absent' })
    expect(fill.blocking).toEqual([])
  })

  test('makes a set that must be complete impossible, when others refer to it', () => {
    const fill = fillable([source()], target({ referentiallyComplete: true }))
    expect(statusOf(fill)['schools']).toBe('incomplete')
    expect(fill.blocking).toEqual(['schools'])
  })

  test('says which column, and what to bring', () => {
    expect(missing([source()], target())).toEqual([
      {
        layout: 'schools',
        binding: 'school',
        column: 'name',
        path: 'name',
        bring: 'a source or a table that gives name',
      },
    ])
  })
})

test('columns that only an unseen source requires keep nothing from being written', () => {
  expect(missing([source()], target()).map((cell) => cell.column)).not.toContain('source')
})

test('when nothing can be written, every layout stands in the way', () => {
  expect(fillable([], target()).blocking).toEqual(['users', 'schools', 'roles', 'courses'])
})

test('an option fills a column when it is set', () => {
  const years = plainLayout('years', { student: column({ required: 'always' }), grade: column({ required: 'always' }) })
  const format = formatOf(
    'years',
    [years],
    [
      bind(years, {
        id: 'student',
        grain: 'student',
        pairs: { 'identifiers[us-ca.ssid]': ['student', identifier()], gradeLevel: ['grade', option('grade')] },
      }),
    ],
    { options: { grade: { description: 'The grade.', example: '05' } } },
  )
  expect(fillable([source()], format()).blocking).toEqual(['years'])
  expect(fillable([source()], format({ options: { grade: '05' } })).blocking).toEqual([])
})

test('a table brought to the run gives the key by which its rows are found', () => {
  const kinds = codeTable('kinds', 'measureKind', { source: 'this test' }, [['i', 'indicator']])
  const values = plainLayout('values', { id: column({ required: 'always' }), value: column({ required: 'always' }) })
  const format = formatOf(
    'scores',
    [values],
    [
      bind(values, {
        id: 'measure',
        grain: 'outcomeMeasure',
        lookup: { measures: { id: 'id' } },
        pairs: {
          'indicator.identifiers[clear-impact.measure]': ['id', identifier()],
          'indicator.kind': ['@measures.kind', code(kinds)],
          comment: ['value', text()],
        },
      }),
    ],
    {
      tables: {
        measures: {
          description: 'Measures.',
          key: ['id'],
          columns: { id: { description: 'Number.' }, kind: { description: 'Kind.' } },
        },
      },
    },
  )
  const notes = plainLayout('notes', { name: column(), note: column() })
  const other = formatOf(
    'notes',
    [notes],
    [
      bind(notes, {
        id: 'note',
        grain: 'outcomeMeasure',
        pairs: { 'indicator.name': ['name', text()], comment: ['note', text()] } as never,
      }),
    ],
  )
  expect(missing([other()], format()).map((cell) => cell.bring)).toEqual(['a row of the table measures'])
  expect(missing([other()], format(), ['measures'])).toEqual([])
})
