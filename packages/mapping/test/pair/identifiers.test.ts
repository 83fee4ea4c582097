import { bind, identifier, identifiers, list, schoolYear, text, tokens } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord, rewriteRecord } from '../support/records.ts'

const roster = plainLayout('roster', { a: column(), b: column(), c: column() })

describe('an identifier of a system with a published form', () => {
  const bindings = [
    bind(roster, { id: 'student', grain: 'student', pairs: { 'identifiers[us-ca.ssid]': ['a', identifier()] } }),
  ]

  test('keeps its leading zeros', () => {
    expect(readRecord(roster, bindings, ['0123456789', '', '']).ids).toEqual({ 'student/': ['us-ca.ssid=0123456789'] })
  })

  test('of another form sets the record aside', () => {
    const { status, issues } = readRecord(roster, bindings, ['12345A7890', '', ''])
    expect(status).toBe('rejected')
    expect(issues).toContainEqual(['a', 'invalid-identifier'])
  })
})

describe('an identifier that is usually spelled with a hyphen', () => {
  const spelled = identifier({ ignore: '-' })
  const bindings = [
    bind(roster, { id: 'body', grain: 'organization', pairs: { 'identifiers[irs.ein]': ['a', spelled] } }),
  ]

  test('is the same with it and without, and written without', () => {
    const cells = ['99-0000001', '', '']
    expect(readRecord(roster, bindings, cells).ids).toEqual({ 'body/': ['irs.ein=990000001'] })
    expect(readRecord(roster, bindings, ['990000001', '', '']).ids).toEqual({ 'body/': ['irs.ein=990000001'] })
    expect(rewriteRecord(roster, bindings, cells)).toEqual(['990000001', '', ''])
  })

  test('must have its form apart from that', () => {
    expect(readRecord(roster, bindings, ['99-000001', '', '']).issues).toContainEqual(['a', 'invalid-identifier'])
    expect(readRecord(roster, bindings, ['99 0000001', '', '']).issues).toContainEqual(['a', 'invalid-identifier'])
  })
})

describe('an identifier in parts', () => {
  const parts = identifier({ parts: [7, 7], sentinels: ['0000001'] })
  const bindings = [
    bind(roster, { id: 'spell', grain: 'enrollment', pairs: { 'school.identifiers[us-ca.cds]': [['a', 'b'], parts] } }),
  ]

  test('is joined, and taken apart where it was joined', () => {
    const cells = ['1964733', '1930544', '']
    expect(readRecord(roster, bindings, cells).ids).toEqual({ 'spell/school': ['us-ca.cds=19647331930544'] })
    expect(rewriteRecord(roster, bindings, cells)).toEqual(cells)
  })

  test('is not there when one part stands for nobody', () => {
    const { ids, issues } = readRecord(roster, bindings, ['1964733', '0000001', ''])
    expect(ids).toEqual({})
    expect(issues).toEqual([])
  })

  test('is invalid when a part has another length, at that part', () => {
    expect(readRecord(roster, bindings, ['1964733', '19305441', '']).issues).toContainEqual(['b', 'invalid-identifier'])
  })
})

describe('the length of a part', () => {
  const parts = identifier({ parts: [2, 2], sentinels: [] })
  const bindings = [
    // A system that nobody has registered, and so without a form of its own.
    bind(roster, {
      id: 'spell',
      grain: 'enrollment',
      pairs: { ['school.identifiers[example]' as 'school.identifiers[us-ca.cds]']: [['a', 'b'], parts] },
    }),
  ]

  test('counts characters, not their halves', () => {
    expect(readRecord(roster, bindings, ['🧒1', '22', '']).ids).toEqual({ 'spell/school': ['example=🧒122'] })
    expect(readRecord(roster, bindings, ['🧒', '22', '']).issues).toContainEqual(['a', 'invalid-identifier'])
  })
})

describe('an identifier with its scope in another column', () => {
  const scoped = identifier({ scopeSystem: 'us-ca.cd' })
  const bindings = [
    bind(roster, { id: 'student', grain: 'student', pairs: { 'identifiers[local]': [['a', 'b'], scoped] } }),
  ]

  test('is unique together with the scope', () => {
    const cells = ['77', '1964733', '']
    expect(readRecord(roster, bindings, cells).ids).toEqual({ 'student/': ['local@us-ca.cd.1964733=77'] })
    expect(rewriteRecord(roster, bindings, cells)).toEqual(cells)
  })

  test('says nothing without its scope', () => {
    expect(readRecord(roster, bindings, ['77', '', '']).ids).toEqual({})
  })
})

describe('an identifier whose system an option names', () => {
  const byOption = identifier({ systemOption: 'system' })
  const bindings = [bind(roster, { id: 'school', grain: 'school', pairs: { 'identifiers[*number]': ['a', byOption] } })]

  test('is of that system', () => {
    const read = readRecord(roster, bindings, ['19647331930544', '', ''], { options: { system: 'us-ca.cds' } })
    expect(read.ids).toEqual({ 'school/': ['us-ca.cds=19647331930544'] })
  })

  test('is ambiguous when the option is not set, and matches nobody', () => {
    const read = readRecord(roster, bindings, ['19647331930544', '', ''])
    expect(read.ids).toEqual({})
    expect(read.issues).toContainEqual(['a', 'ambiguous-identifier'])
  })
})

describe('two columns said to hold numbers of one system', () => {
  const named = (systemOption: string) => identifier({ systemOption })
  const bindings = [
    bind(roster, {
      id: 'student',
      grain: 'student',
      pairs: { 'identifiers[*local]': ['a', named('local')], 'identifiers[*state]': ['b', named('state')] },
    }),
  ]
  const options = { local: 'local@us-ca.cd.1999901', state: 'local@us-ca.cd.1999901' }

  test('set a record aside in which the two differ', () => {
    const { status, issues } = readRecord(roster, bindings, ['99-1', '99-2', ''], { options })
    expect([status, issues]).toEqual(['rejected', [['b', 'two-ids-one-person']]])
  })

  test('say nothing where the two are the same', () => {
    const { status, issues } = readRecord(roster, bindings, ['99-1', '99-1', ''], { options })
    expect([status, issues]).toEqual(['converted', []])
  })

  test('may differ where a body can have several numbers of the system', () => {
    const bodies = [
      bind(roster, {
        id: 'body',
        grain: 'partner',
        pairs: { 'identifiers[*local]': ['a', named('local')], 'identifiers[*state]': ['b', named('state')] },
      }),
    ]
    const run = { options: { local: 'irs.ein', state: 'irs.ein' } }
    expect(readRecord(roster, bodies, ['990000001', '990000002', ''], run).issues).toEqual([])
  })
})

test('each cell of an identifier whose system nobody named is told', () => {
  const joined = identifier({ systemOption: 'system', joinedBy: '-' })
  const bindings = [
    bind(roster, { id: 'spell', grain: 'enrollment', pairs: { 'school.identifiers[*school]': [['a', 'b'], joined] } }),
  ]
  expect(readRecord(roster, bindings, ['9991', '23', '']).issues).toEqual([
    ['a', 'ambiguous-identifier'],
    ['b', 'ambiguous-identifier'],
  ])
})

test('the scope of a system can come from an option', () => {
  const byOption = identifier({ scopeOption: 'source' })
  const bindings = [
    bind(roster, { id: 'student', grain: 'student', pairs: { 'identifiers[oneroster.sourced-id]': ['a', byOption] } }),
  ]
  const read = readRecord(roster, bindings, ['p1', '', ''], { options: { source: 'sis' } })
  expect(read.ids).toEqual({ 'student/': ['oneroster.sourced-id@sis=p1'] })
})

describe('an identifier whose system the path names unless an option does', () => {
  const either = identifier({ scopeOption: 'source', systemOption: 'system' })
  const bindings = [
    bind(roster, { id: 'student', grain: 'student', pairs: { 'identifiers[oneroster.sourced-id]': ['a', either] } }),
  ]
  const idsWith = (options: Readonly<Record<string, string>>) =>
    readRecord(roster, bindings, ['9900000001', '', ''], { options }).ids

  test("has the scope of the path's system, and none of that of the option", () => {
    expect(idsWith({ source: 'sis' })).toEqual({ 'student/': ['oneroster.sourced-id@sis=9900000001'] })
    expect(idsWith({ source: 'sis', system: 'us-ca.ssid' })).toEqual({ 'student/': ['us-ca.ssid=9900000001'] })
  })

  test('comes back either way', () => {
    const cells = ['9900000001', '', '']
    expect(rewriteRecord(roster, bindings, cells, { options: { source: 'sis' } })).toEqual(cells)
    expect(rewriteRecord(roster, bindings, cells, { options: { system: 'us-ca.ssid' } })).toEqual(cells)
  })
})

describe('an identifier joined of several columns', () => {
  const key = identifier({ joinedBy: '|', joins: [text(), schoolYear('endOrRange'), text()] })
  const bindings = [
    bind(roster, { id: 'term', grain: 'academicSession', pairs: { 'identifiers[local]': [['a', 'b', 'c'], key] } }),
  ]

  test('is the same however its columns are written', () => {
    const ids = { 'term/': ['local=99901|2026|Fall | Autumn'] }
    expect(readRecord(roster, bindings, ['99901', '2026', 'Fall | Autumn']).ids).toEqual(ids)
    expect(readRecord(roster, bindings, ['99901', '2025-2026', 'Fall | Autumn']).ids).toEqual(ids)
  })

  test('is taken apart where it was joined, and a part written in the first of its forms', () => {
    expect(rewriteRecord(roster, bindings, ['99901', '2025-2026', 'Fall | Autumn'])).toEqual([
      '99901',
      '2026',
      'Fall | Autumn',
    ])
  })

  test('is not there when a part is not, and reported when one cannot be read', () => {
    expect(readRecord(roster, bindings, ['99901', '', 'Fall']).ids).toEqual({})
    const { ids, issues } = readRecord(roster, bindings, ['99901', '25/26', 'Fall'])
    expect(ids).toEqual({})
    expect(issues).toContainEqual(['b', 'invalid-school-year'])
  })
})

test('a system can stand in a column of its own', () => {
  const inColumn = identifier({ systemColumn: true })
  const bindings = [
    bind(roster, { id: 'body', grain: 'organization', pairs: { 'identifiers[*any]': [['a', 'b'], inColumn] } }),
  ]
  const cells = ['irs.ein', '000000001', '']
  expect(readRecord(roster, bindings, cells).ids).toEqual({ 'body/': ['irs.ein=000000001'] })
  expect(rewriteRecord(roster, bindings, cells)).toEqual(cells)
})

describe('tokens', () => {
  const bindings = [
    bind(roster, {
      id: 'user',
      grain: 'person',
      pairs: {
        'identifiers[oneroster.sourced-id]': ['a', identifier()],
        'identifiers[*ids]': ['b', tokens(',', 'types', ['oneroster.sourced-id'])],
      },
    }),
  ]

  test('are of the system the option names, or of the one they name themselves', () => {
    const read = readRecord(roster, bindings, ['p1', '{State:9900000001}, {us.migrant:06000000001}', ''], {
      options: { types: 'State=us-ca.ssid' },
    })
    expect(read.ids).toEqual({
      'user/': ['oneroster.sourced-id=p1', 'us-ca.ssid=9900000001', 'us.migrant=06000000001'],
    })
  })

  test('of an unknown type are ambiguous, the others stay', () => {
    const read = readRecord(roster, bindings, ['p1', '{Badge:7},{us-ca.ssid:9900000001}', ''])
    expect(read.ids).toEqual({ 'user/': ['oneroster.sourced-id=p1', 'us-ca.ssid=9900000001'] })
    expect(read.issues).toContainEqual(['b', 'ambiguous-identifier'])
  })

  test('leave out what has a column of its own', () => {
    const options = { types: 'State=us-ca.ssid' }
    expect(rewriteRecord(roster, bindings, ['p1', '{State:9900000001}', ''], { options })).toEqual([
      'p1',
      '{State:9900000001}',
      '',
    ])
  })
})

test('a cell can refer to several records', () => {
  const several = list(',', identifier())
  const bindings = [
    bind(roster, {
      id: 'class',
      grain: 'courseSection',
      pairs: {
        'identifiers[oneroster.sourced-id]': ['a', identifier()],
        'sessions.identifiers[oneroster.sourced-id]': ['b', several],
      },
    }),
  ]
  const cells = ['c1', 't1,t2', '']
  expect(readRecord(roster, bindings, cells).ids).toEqual({
    'class/': ['oneroster.sourced-id=c1'],
    'class/sessions': ['oneroster.sourced-id=t1', 'oneroster.sourced-id=t2'],
  })
  expect(rewriteRecord(roster, bindings, cells)).toEqual(cells)
})

describe('identifiers of a state, whose issuer has a column of its own', () => {
  const ofState = identifiers(
    [
      { wire: 'State', option: 'stateSystem', issuerOption: 'stateIssuer' },
      { wire: 'SSN', secret: true },
    ],
    'scoped',
  )
  const bindings = [
    bind(roster, { id: 'student', grain: 'student', pairs: { 'identifiers[*codes]': [['a', 'b', 'c'], ofState] } }),
  ]
  const cells = ['State', 'Sample State', '9900000001']

  test('are read whoever issued them', () => {
    const read = readRecord(roster, bindings, cells, { options: { stateSystem: 'us-ca.ssid' } })
    expect(read.ids).toEqual({ 'student/': ['us-ca.ssid=9900000001'] })
  })

  test('are written with the issuer that an option names, and not without', () => {
    const options = { stateSystem: 'us-ca.ssid', stateIssuer: 'SEA' }
    expect(rewriteRecord(roster, bindings, cells, { options })).toEqual(['State', 'SEA', '9900000001'])
    expect(rewriteRecord(roster, bindings, cells, { options: { stateSystem: 'us-ca.ssid' } })).toEqual(['', '', ''])
  })
})
