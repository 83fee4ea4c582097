import {
  bind,
  type ColumnLoss,
  code,
  codeTable,
  constant,
  date,
  decimal,
  type FormatInstance,
  flags,
  identifier,
  integer,
  loss,
  percentCarried,
  slots,
  text,
  tokens,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'

/** A format with one layout of students, one column a pair. */
const studentFormat = (
  id: string,
  pairs: object,
  columns: object = {},
  options: Record<string, string> = {},
): FormatInstance => {
  const names = Object.values(pairs).flatMap(([names]) => names)
  const roster = plainLayout<string>('roster', {
    ...Object.fromEntries(names.map((name) => [name, column()])),
    ...columns,
  })
  const facts = Object.fromEntries(
    Object.keys(options).map((name) => [name, { description: 'An option.', example: 'x' }]),
  )
  const bindings = [bind(roster, { id: 'student', grain: 'student', pairs })]
  return formatOf(id, [roster], bindings, { options: facts })({ options })
}

const id = { 'identifiers[us-ca.ssid]': ['id', identifier()] } as const

const fateOf = (from: FormatInstance, to: FormatInstance, name: string): ColumnLoss => {
  const found = loss(from, to).find((one) => one.column === name)
  if (found === undefined) throw new Error(`no column ${name}`)
  return found
}

/** Verdict, codes that differ, and predicates of one column, between two student formats. */
const verdict = (from: object, to: object, columns: { readonly from?: object; readonly to?: object } = {}) => {
  const fate = fateOf(
    studentFormat('a', { ...id, ...from }, columns.from),
    studentFormat('b', { ...id, ...to }, columns.to),
    'x',
  )
  return {
    verdict: fate.verdict,
    changed: (fate.codes ?? []).filter(([wire, back]) => wire !== back),
    predicates: fate.predicates ?? [],
  }
}

describe('texts', () => {
  test('are kept where the target has a column', () => {
    expect(verdict({ firstName: ['x', text()] }, { firstName: ['given', text()] }).verdict).toBe('kept')
  })

  test('are lost where it has none', () => {
    expect(verdict({ firstName: ['x', text()] }, {}).verdict).toBe('lost')
  })

  test('can be too long for a shorter column, and never for a longer one', () => {
    const pairs = [{ firstName: ['x', text()] }, { firstName: ['given', text()] }] as const
    expect(verdict(...pairs, { from: { x: column({ length: 30 }) }, to: { given: column({ length: 20 }) } })).toEqual({
      verdict: 'depends',
      changed: [],
      predicates: [{ kind: 'too-long', most: 20 }],
    })
    expect(
      verdict(...pairs, { from: { x: column({ length: 20 }) }, to: { given: column({ length: 20 }) } }).verdict,
    ).toBe('kept')
    expect(verdict(...pairs, { to: { given: column({ length: 20 }) } }).verdict).toBe('depends')
  })

  test('pass a column of codes only if they are among them', () => {
    const sizes = codeTable('b.state', 'state', { source: 'this test' }, [
      ['1', 'CA'],
      ['2', 'NV'],
    ])
    const { verdict: found, predicates } = verdict({ firstName: ['x', text()] }, { firstName: ['given', code(sizes)] })
    expect(found).toBe('depends')
    expect(predicates).toEqual([{ kind: 'no-code', known: ['CA', 'NV'] }])
  })
})

test('a place at which nothing is collected is no loss', () => {
  const made = (placeholder: boolean) => {
    const x = column(placeholder ? { placeholder: true } : {})
    const roster = plainLayout('roster', { id: column(), x }, { dropped: { x: 'nothing is collected' } })
    const pairs = { 'identifiers[us-ca.ssid]': ['id', identifier()] } as const
    return formatOf('a', [roster], [bind(roster, { id: 'student', grain: 'student', pairs })])()
  }
  const carried = (placeholder: boolean) => percentCarried(loss(made(placeholder), made(placeholder)))
  expect([carried(true), carried(false)]).toEqual([100, 50])
})

test('dates are kept in any form, and an exclusive end is shifted there and back', () => {
  const spell = (name: string, end: object) => {
    const roster = plainLayout('roster', { id: column(), school: column(), x: column() })
    const pairs = {
      'student.identifiers[us-ca.ssid]': ['id', identifier()],
      'school.identifiers[us-ca.cds]': ['school', identifier()],
      end: ['x', end],
    }
    return formatOf(name, [roster], [bind(roster, { id: 'spell', grain: 'enrollment', pairs: pairs as never })])()
  }
  expect(fateOf(spell('a', date('yyyyMMdd')), spell('b', date('yyyy-MM-dd', 'exclusive')), 'x').verdict).toBe('kept')
})

describe('codes', () => {
  const fine = codeTable('a.sex', 'sex', { source: 'this test' }, [
    ['F', 'female'],
    ['M', 'male'],
    ['X', 'nonbinary'],
    ['N', 'not-selected'],
    ['Q', 'not-selected', 'broader', 'decodeOnly'],
  ])
  const coarse = codeTable('b.sex', 'sex', { source: 'this test' }, [
    ['f', 'female'],
    ['m', 'male'],
    ['o', 'not-selected'],
    ['o2', 'nonbinary', 'lossy', 'encodeOnly'],
  ])

  test('are composed one by one: there, back, and into the own code again', () => {
    expect(verdict({ sex: ['x', code(fine)] }, { sex: ['s', code(coarse)] })).toEqual({
      verdict: 'changed',
      changed: [
        // Written as o2, which nothing reads.
        ['X', undefined],
        // Both mean the same, and N is the preferred way back.
        ['Q', 'N'],
      ],
      predicates: [],
    })
  })

  test('are kept when each has a counterpart of its own', () => {
    const [female, male] = coarse.rows
    const both = { ...fine, rows: fine.rows.slice(0, 2) }
    const exact = { ...coarse, rows: [female, male] }
    expect(
      verdict({ sex: ['x', { kind: 'code', table: both }] }, { sex: ['s', { kind: 'code', table: exact }] }).verdict,
    ).toBe('kept')
  })

  test('are lost when none has one', () => {
    const none = { ...coarse, rows: [['n', 'not-selected']] }
    const two = { ...fine, rows: fine.rows.slice(0, 2) }
    expect(
      verdict({ sex: ['x', { kind: 'code', table: two }] }, { sex: ['s', { kind: 'code', table: none }] }).verdict,
    ).toBe('lost')
  })
})

test('a code told apart by a second field needs both', () => {
  const learner = codeTable('a.learner', 'statusValue', { source: 'this test' }, [
    ['EL', ['yes', 'EL']],
    ['AD', ['yes', 'AD']],
    ['RF', ['former', 'RF']],
  ])
  const made = (name: string, pair: readonly unknown[], pairs: object = {}) => {
    const statuses = plainLayout('statuses', { student: column(), x: column(), y: column() })
    const own = { 'student.identifiers[us-ca.ssid]': ['student', identifier()], value: pair, ...pairs }
    return formatOf(name, [statuses], [bind(statuses, { id: 'status', grain: 'studentStatus', pairs: own as never })])()
  }
  const plain = codeTable('b.learner', 'statusValue', { source: 'this test' }, [
    ['Y', 'yes'],
    ['F', 'former'],
  ])
  const from = made('a', ['x', code(learner), { with: ['detail'] }])
  const changed = (to: FormatInstance) => fateOf(from, to, 'x').codes?.filter(([wire, back]) => wire !== back)
  // Without the detail a yes is one of two codes, and neither is guessed; only one code means former.
  expect(changed(made('b', ['x', code(plain)]))).toEqual([
    ['EL', undefined],
    ['AD', undefined],
  ])
  expect(changed(made('b', ['x', code(plain)], { detail: ['y', text()] }))).toEqual([])
})

describe('numbers', () => {
  test('come back in the usual way of writing them', () => {
    expect(verdict({ household: ['x', integer()] }, { household: ['h', text()] }).predicates).toEqual([
      { kind: 'other-spelling' },
    ])
  })

  test('may have too many decimals', () => {
    const { predicates } = verdict({ household: ['x', decimal(4)] }, { household: ['h', decimal(2)] })
    expect(predicates).toContainEqual({ kind: 'too-many-digits', most: 2 })
  })
})

describe('lists', () => {
  const table = codeTable('a.race', 'raceCategory', { source: 'this test' }, [
    ['A', 'asian'],
    ['W', 'white'],
  ])
  const yesNo = { yes: ['Y'], no: ['N'] } as const

  test('may lose their order in columns of yes and no', () => {
    const from = { races: [['x', 'y'], slots(code(table))] }
    const found = verdict(from, { races: [['a', 'w'], flags(['asian', 'white'], yesNo)] })
    expect(found).toEqual({ verdict: 'depends', changed: [], predicates: [{ kind: 'other-order' }] })
  })

  test('lose what has no column', () => {
    const from = { races: [['x', 'y'], slots(code(table))] }
    expect(verdict(from, { races: [['a'], flags(['asian'], yesNo)] }).changed).toEqual([['W', undefined]])
  })

  test('overflow fewer columns', () => {
    const from = { races: [['x', 'y', 'z'], slots(code(table))] }
    const { predicates } = verdict(from, { races: [['a', 'b'], slots(code(table))] })
    expect(predicates).toEqual([{ kind: 'list-overflow', most: 2 }])
  })
})

describe('identifiers', () => {
  const person = (name: string, pairs: object, options: Record<string, string> = {}) =>
    studentFormat(name, pairs, {}, options)
  const state = { 'identifiers[us-ca.ssid]': ['x', identifier()] }

  test('are kept in a column of their system or among tokens', () => {
    expect(
      fateOf(person('a', state), person('b', { 'identifiers[us-ca.ssid]': ['n', identifier()] }), 'x').verdict,
    ).toBe('kept')
    expect(
      fateOf(person('a', state), person('b', { 'identifiers[*all]': ['n', tokens(',', 'types')] }), 'x').verdict,
    ).toBe('kept')
  })

  test('are lost in a column of another system', () => {
    expect(
      fateOf(person('a', state), person('b', { 'identifiers[us.migrant]': ['n', identifier()] }), 'x').verdict,
    ).toBe('lost')
  })

  test('are kept in a column whose system an option names, if it names this one', () => {
    const pairs = { 'identifiers[*number]': ['n', identifier({ systemOption: 'system' })] }
    expect(fateOf(person('a', state), person('b', pairs, { system: 'us-ca.ssid' }), 'x').verdict).toBe('kept')
    expect(fateOf(person('a', state), person('b', pairs, { system: 'us.migrant' }), 'x').verdict).toBe('lost')
    const unset = fateOf(person('a', state), person('b', pairs), 'x')
    expect(unset.verdict).toBe('lost')
    expect(unset.reason).toContain('option system')
  })

  test('that name nobody are excepted', () => {
    const from = { 'identifiers[us-ca.ssid]': ['x', identifier({ sentinels: ['9999999999'] })] }
    const found = fateOf(person('a', from), person('b', { 'identifiers[us-ca.ssid]': ['n', identifier()] }), 'x')
    expect(found.predicates).toEqual([{ kind: 'no-identifier', texts: ['9999999999'] }])
  })
})

describe('records and references', () => {
  const spells = plainLayout('spells', {
    student: column(),
    school: column(),
    entry: column(),
    year: column(),
    kind: column(),
  })
  const spell = bind(spells, {
    id: 'spell',
    grain: 'enrollment',
    pairs: {
      'student.identifiers[us-ca.ssid]': ['student', identifier()],
      'school.identifiers[us-ca.cds]': ['school', identifier()],
      begin: ['entry', date('yyyyMMdd')],
      schoolYear: ['year', { kind: 'schoolYear', convention: 'end' }],
      enrollmentKind: ['kind', { kind: 'text' }] as never,
    },
  })
  const from = formatOf('spells', [spells], [spell])()

  const rows = plainLayout('rows', { student: column(), school: column(), entry: column() })
  const target = (pairs: object) => formatOf('rows', [rows], [bind(rows, { id: 'row', grain: 'enrollment', pairs })])()
  const both = {
    'student.identifiers[us-ca.ssid]': ['student', identifier()],
    'school.identifiers[us-ca.cds]': ['school', identifier()],
    begin: ['entry', date('yyyy-MM-dd')],
  }

  test('come back with their references', () => {
    const found = Object.fromEntries(loss(from, target(both)).map((one) => [one.column, one.verdict]))
    expect(found).toEqual({ student: 'kept', school: 'kept', entry: 'kept', year: 'depends', kind: 'lost' })
  })

  test('a school year is worked out from the first day', () => {
    expect(fateOf(from, target(both), 'year').predicates).toEqual([{ kind: 'derived', from: 'enrollment.begin' }])
  })

  test('a reference the target does not keep is lost', () => {
    const { 'school.identifiers[us-ca.cds]': _school, ...others } = both
    const found = fateOf(from, target(others), 'school')
    expect(found.verdict).toBe('lost')
    expect(found.reason).toContain('school')
  })

  test('records the target has no row for are lost with all their columns', () => {
    const only = studentFormat('only', id)
    expect(loss(from, only).map((one) => one.verdict)).toEqual(['lost', 'lost', 'lost', 'lost', 'lost'])
  })

  test('records told apart by what the target does not keep are lost', () => {
    const statuses = plainLayout('statuses', { student: column(), x: column() })
    const made = (name: string, pairs: object) =>
      formatOf(
        name,
        [statuses],
        [
          bind(statuses, {
            id: 'status',
            grain: 'studentStatus',
            pairs: {
              'student.identifiers[us-ca.ssid]': ['student', identifier()],
              begin: ['x', date('yyyyMMdd')],
              ...pairs,
            },
          }),
        ],
      )()
    const homeless = made('a', { kind: [[], constant('homeless')] })
    expect(fateOf(homeless, made('b', {}), 'x').verdict).toBe('lost')
    expect(fateOf(homeless, made('b', { kind: [[], constant('homeless')] }), 'x').verdict).toBe('kept')
    expect(fateOf(homeless, made('b', { kind: [[], constant('migrant')] }), 'x').verdict).toBe('lost')
  })

  test('a grade on the spell comes back from the student only where the spell is open or latest', () => {
    const grades = codeTable('grades', 'gradeLevel', { source: 'this test' }, [['K', 'KG']])
    const { enrollmentKind: _kind, ...others } = spell.pairs
    const pairs = { ...others, gradeLevel: ['kind', code(grades)] as const }
    const withGrade = formatOf('a', [spells], [{ ...spell, pairs }])()
    const users = plainLayout('users', { id: column(), grade: column() })
    const user = bind(users, {
      id: 'user',
      grain: 'student',
      pairs: { 'identifiers[us-ca.ssid]': ['id', identifier()], gradeLevel: ['grade', code(grades)] },
    })
    const to = formatOf(
      'b',
      [rows, users],
      [bind(rows, { id: 'row', grain: 'enrollment', pairs: both as never }), user],
    )()
    expect(fateOf(withGrade, to, 'kind').predicates).toEqual([{ kind: 'not-picked', by: 'enrollment.student' }])
  })
})

test('a row the target requires more of comes back only where that is filled', () => {
  const made = (name: string, required: boolean) => {
    const values = plainLayout('values', {
      id: column(),
      x: column(),
      note: column(required ? { required: 'always' } : {}),
    })
    const pairs = {
      'indicator.identifiers[clear-impact.measure]': ['id', identifier()],
      target: ['x', decimal(2)],
      comment: ['note', text()],
    } as const
    return formatOf(name, [values], [bind(values, { id: 'measure', grain: 'outcomeMeasure', pairs })])()
  }
  const incomplete = { kind: 'incomplete-row', column: 'note', path: 'comment' }
  expect(fateOf(made('a', false), made('b', true), 'x').predicates).toContainEqual(incomplete)
  expect(fateOf(made('a', true), made('b', true), 'x').predicates).not.toContainEqual(incomplete)
  expect(fateOf(made('a', false), made('b', false), 'x').predicates).not.toContainEqual(incomplete)
})

describe('defaults', () => {
  const made = (name: string, defaults: object, carried: object, pairs: object) => {
    const users = plainLayout<string>('users', { id: column(), x: column() }, { carried })
    const binding = bind(users, { id: 'user', grain: 'person', pairs: { ...id, ...pairs } as never, defaults })
    return formatOf(name, [users], [binding])()
  }
  const login = { username: ['x', text()] }

  test('of the target fill what was blank', () => {
    const to = made('b', { x: ['none', 'nobody says'] }, {}, login)
    expect(fateOf(made('a', {}, {}, login), to, 'x').predicates).toEqual([{ kind: 'default-written', text: 'none' }])
  })

  test('of the source itself come back in place of what only a copy keeps', () => {
    const from = made('a', { x: ['true', 'nobody says'] }, { x: 'no meaning' }, {})
    const to = made('b', {}, {}, login)
    expect(fateOf(from, to, 'x')).toMatchObject({
      verdict: 'depends',
      predicates: [{ kind: 'made-anew', text: 'true' }],
    })
    // Nothing of it is carried, even where it happens to be the same.
    expect(percentCarried(loss(from, to).filter(({ column }) => column === 'x'))).toBe(0)
  })
})

describe('columns without a pair', () => {
  const roster = plainLayout(
    'roster',
    { x: column(), kept: column(), thrown: column(), password: column({ privacy: 'secret' }), type: column() },
    { carried: { kept: 'no meaning' }, dropped: { thrown: 'of no use', password: 'secret' } },
  )
  const student = bind(roster, {
    id: 'student',
    grain: 'student',
    where: { type: 'S' },
    pairs: { 'identifiers[us-ca.ssid]': ['x', identifier()] },
  })
  const from = formatOf('a', [roster], [student])
  const other = studentFormat('b', id)

  test('are lost, each with the reason the declaration gives', () => {
    expect(fateOf(from(), other, 'kept')).toMatchObject({
      verdict: 'lost',
      reason: expect.stringContaining('no meaning'),
    })
    expect(fateOf(from(), other, 'thrown')).toMatchObject({ verdict: 'lost', reason: 'of no use' })
    expect(fateOf(from(), other, 'password').verdict).toBe('lost')
  })

  test('are copied into a file of the same format, but for those thrown away', () => {
    const verdicts = Object.fromEntries(loss(from(), from()).map((one) => [one.column, one.verdict]))
    expect(verdicts).toEqual({ x: 'kept', kept: 'kept', thrown: 'lost', password: 'lost', type: 'kept' })
  })

  test('that are the same in every row are not counted', () => {
    const losses = loss(from(), other)
    expect(losses.find((one) => one.column === 'type')).toMatchObject({ verdict: 'kept', constant: true })
    // Of x, kept, thrown and password one comes back.
    expect(percentCarried(losses)).toBe(25)
  })
})

describe('rows that hold a part of a record', () => {
  const places = plainLayout('places', { id: column(), kind: column() })
  const streets = plainLayout('streets', { place: column(), kind: column(), street: column() })
  const kind = codeTable('loss.kind', 'siteKind', { source: 'this test' }, [
    ['physical', 'physical'],
    ['postal', 'postal'],
  ])
  const place = bind(places, {
    id: 'place',
    grain: 'site',
    pairs: { 'identifiers[local]': ['id', identifier()], kind: ['kind', code(kind)] },
    defaults: { kind: ['physical', 'most are'] },
  })
  const street = (of: 'physical' | 'postal') =>
    bind(streets, {
      id: of,
      grain: 'site',
      holds: 'address',
      where: { kind: of },
      when: { kind: of },
      pairs: { 'identifiers[local]': ['place', identifier()], 'address.line1': ['street', text()] },
    })
  const from = formatOf('from', [places, streets], [place, street('physical'), street('postal')])()
  // The target has streets of places of one kind, and says the kind by having one.
  const bare = plainLayout('bare', { id: column() })
  const plain = plainLayout('plain', { place: column(), street: column() })
  const to = formatOf(
    'to',
    [bare, plain],
    [
      bind(bare, { id: 'place', grain: 'site', pairs: { 'identifiers[local]': ['id', identifier()] } }),
      bind(plain, {
        id: 'street',
        grain: 'site',
        holds: 'address',
        pairs: {
          'identifiers[local]': ['place', identifier()],
          'address.line1': ['street', text()],
          kind: [[], constant('physical')],
        },
      }),
    ],
  )()
  const streetOf = (binding: string) =>
    loss(from, to)
      .find(({ column }) => column === 'street')
      ?.byRecord?.find((one) => one.binding === binding)

  test('are kept where the target takes records of their kind, and lost where it does not', () => {
    expect([streetOf('physical')?.verdict, streetOf('postal')?.verdict]).toEqual(['kept', 'lost'])
  })

  test('a default fills what a code that is lost leaves blank', () => {
    const fate = loss(from, to).find(({ layout, column }) => layout === 'places' && column === 'kind')
    expect(fate?.predicates).toContainEqual({ kind: 'made-anew', text: 'physical' })
  })
})

test('a reference that shares the cell of the record’s own id is kept', () => {
  const contacts = plainLayout('contacts', { id: column(), name: column() })
  const own = identifier({ mint: true })
  const contact = (person: object) =>
    formatOf(
      'contacts',
      [contacts],
      [
        bind(contacts, {
          id: 'contact',
          grain: 'roleAssignment',
          pairs: { 'identifiers[local]': ['id', own], ...person, 'person.firstName': ['name', text()] },
        }),
      ],
    )()
  const sharing = contact({ 'person.identifiers[local]': ['id', own, { mode: 'decodeOnly', reason: 'the same id' }] })
  const naming = contact({})
  const other = formatOf(
    'other',
    sharing.format.versions[0]?.layouts ?? [],
    sharing.format.versions[0]?.bindings ?? [],
  )()
  expect(fateOf(sharing, other, 'name').verdict).toBe('kept')
  expect(fateOf(sharing, { ...naming, format: { ...naming.format, id: 'naming' } }, 'name').verdict).toBe('lost')
})

describe('percent carried', () => {
  const at = { layout: 'roster', reason: '' }
  const losses: readonly ColumnLoss[] = [
    { ...at, column: 'kept', verdict: 'kept' },
    {
      ...at,
      column: 'changed',
      verdict: 'changed',
      codes: [
        ['a', 'a'],
        ['b', 'a'],
        ['c', undefined],
        ['d', 'd'],
      ],
    },
    { ...at, column: 'depends', verdict: 'depends' },
    { ...at, column: 'lost', verdict: 'lost' },
  ]

  test('counts a column of codes by the codes that come back', () => {
    expect(percentCarried(losses)).toBe(((1 + 0.5 + 1 + 0) / 4) * 100)
  })

  test('takes the counted shares where a run has them', () => {
    expect(percentCarried(losses, (_layout, name) => (name === 'depends' ? 0.25 : undefined))).toBe(
      ((1 + 0.5 + 0.25) / 4) * 100,
    )
  })
})

describe('a reference that another record states too', () => {
  const sourced = identifier()
  const work = plainLayout('work', { id: column(), class: column() })
  const marks = plainLayout('marks', { id: column(), work: column(), x: column() })
  const made = (name: string, pairs: object, ofWork: object): FormatInstance =>
    formatOf(
      name,
      [work, marks],
      [
        bind(work, {
          id: 'work',
          grain: 'assignment',
          pairs: { 'identifiers[oneroster.sourced-id]': ['id', sourced], ...ofWork },
        }),
        bind(marks, {
          id: 'mark',
          grain: 'courseGrade',
          pairs: {
            'identifiers[oneroster.sourced-id]': ['id', sourced],
            'assignment.identifiers[oneroster.sourced-id]': ['work', sourced],
            ...pairs,
          },
        }),
      ],
    )()
  const section = { 'section.identifiers[oneroster.sourced-id]': ['x', sourced] } as const
  const ofWork = { 'section.identifiers[oneroster.sourced-id]': ['class', sourced] } as const
  const fate = (from: FormatInstance, to: FormatInstance) => {
    const { verdict, predicates = [] } = fateOf(from, to, 'x')
    return { verdict, predicates }
  }
  const derived = { kind: 'derived', from: 'assignment.section' }

  test('is worked out where only the other states it', () => {
    expect(fate(made('a', section, ofWork), made('b', {}, ofWork))).toEqual({
      verdict: 'depends',
      predicates: [{ kind: 'no-row', record: 'assignment' }, derived],
    })
  })

  test('may fill a blank where both state it', () => {
    expect(fate(made('a', section, ofWork), made('b', section, ofWork))).toEqual({
      verdict: 'depends',
      predicates: [derived],
    })
  })

  test('is kept where only the record itself states it, and lost where neither does', () => {
    expect(fate(made('a', section, {}), made('b', section, {})).verdict).toBe('kept')
    expect(fate(made('a', section, {}), made('b', {}, {})).verdict).toBe('lost')
  })
})
