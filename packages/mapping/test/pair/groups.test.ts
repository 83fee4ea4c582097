import { bind, code, codeTable, groups, identifier, identifiers, text } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord, rewriteRecord } from '../support/records.ts'

const scoresOf = (values: Readonly<Record<string, string>>): unknown => JSON.parse(values['result/scores'] ?? '[]')

const wide = plainLayout('wide', {
  rit: column(),
  error: column(),
  percentile: column(),
  goal: column(),
  goalRit: column(),
})

const metric = codeTable('test.metric', 'scoreMetric', { source: 'this test', verified: true }, [
  ['RIT scale', 'rit'],
  ['Percentile', 'percentile'],
])

const byColumns = [
  bind(wide, {
    id: 'result',
    grain: 'assessmentResult',
    pairs: {
      scores: [
        ['rit', 'error', 'percentile', 'goal', 'goalRit'],
        groups([
          {
            needs: 'value',
            members: { metric: { is: 'rit' }, value: { column: 'rit' }, standardError: { column: 'error' } },
          },
          { needs: 'value', members: { metric: { is: 'percentile' }, value: { column: 'percentile' } } },
          {
            needs: 'value',
            members: { subscale: { column: 'goal' }, metric: { is: 'rit' }, value: { column: 'goalRit' } },
          },
        ]),
      ],
    },
  }),
]

describe('groups of columns', () => {
  test('are listed in the order of the declaration, members in the order of the model', () => {
    const { values } = readRecord(wide, byColumns, ['210', '3.2', '55', 'Geometry', '205'])
    expect(values['result/scores']).toBe(
      '[{"metric":"rit","value":"210","standardError":"3.2"},{"metric":"percentile","value":"55"},' +
        '{"subscale":"Geometry","metric":"rit","value":"205"}]',
    )
  })

  test('are not there without the member they need', () => {
    const { values, issues } = readRecord(wide, byColumns, ['', '3.2', '', 'Geometry', ''])
    expect(scoresOf(values)).toEqual([])
    expect(issues).toEqual([
      ['error', 'describes-empty-cell'],
      ['goal', 'describes-empty-cell'],
    ])
  })

  test('share a column, which describes whichever of them is there', () => {
    const bindings = [
      bind(wide, {
        id: 'result',
        grain: 'assessmentResult',
        pairs: {
          scores: [
            ['rit', 'goal', 'goalRit'],
            groups([
              { needs: 'value', members: { value: { column: 'rit' }, subscale: { column: 'goal' } } },
              { needs: 'value', members: { value: { column: 'goalRit' }, subscale: { column: 'goal' } } },
            ]),
          ],
        },
      }),
    ]
    const read = (rit: string) => readRecord(wide, bindings, [rit, '', '', 'Geometry', ''])
    expect([read('210').issues, read('').issues]).toEqual([[], [['goal', 'describes-empty-cell']]])
  })

  test.each([[['210', '3.2', '55', 'Geometry', '205']], [['', '', '55', '', '']], [['210', '', '', 'Algebra', '1']]])(
    '%j comes back',
    (cells) => {
      expect(rewriteRecord(wide, byColumns, cells)).toEqual(cells)
    },
  )
})

const lists = plainLayout('lists', { methods: column(), results: column(), parts: column() })

const byLists = [
  bind(lists, {
    id: 'result',
    grain: 'assessmentResult',
    pairs: {
      scores: [
        ['methods', 'results', 'parts'],
        groups([
          {
            repeated: true,
            needs: 'value',
            members: {
              metric: { column: 'methods', of: code(metric) },
              value: { column: 'results' },
              subscale: { column: 'parts' },
            },
          },
        ]),
      ],
    },
  }),
]

describe('groups in lists', () => {
  const cells = ['RIT scale\u001fPercentile\u001fRIT scale', '210\u001f55\u001f205', '\u001f\u001fGeometry']

  test('go together by place', () => {
    expect(scoresOf(readRecord(lists, byLists, cells).values)).toEqual([
      { metric: 'rit', value: '210' },
      { metric: 'percentile', value: '55' },
      { subscale: 'Geometry', metric: 'rit', value: '205' },
    ])
  })

  test('come back', () => {
    expect(rewriteRecord(lists, byLists, cells)).toEqual(cells)
  })

  test('a place without its value is reported', () => {
    const { issues } = readRecord(lists, byLists, ['RIT scale\u001fPercentile', '210\u001f', ''])
    expect(issues).toEqual([['methods', 'describes-empty-cell']])
  })

  test('an unknown code is reported at its column', () => {
    expect(readRecord(lists, byLists, ['Nonesuch', '1', '']).issues).toEqual([['methods', 'unknown-code']])
  })
})

const numbers = plainLayout('numbers', { system: column(), scope: column(), value: column() })

const byNumbers = [
  bind(numbers, {
    id: 'student',
    grain: 'student',
    pairs: {
      'identifiers[*listed]': [
        ['system', 'scope', 'value'],
        identifiers(
          [
            { wire: 'State', option: 'stateSystem' },
            { wire: 'District', system: 'local', scoped: true },
            { wire: 'SSN', secret: true },
          ],
          'scoped',
        ),
      ],
    },
  }),
]

describe('a list of identifiers', () => {
  const cells = ['State\u001fDistrict', '\u001fus-ca.cd.1999901', '9900000001\u001fL-1']
  const run = { options: { stateSystem: 'us-ca.ssid' } }

  test('names the system of each, and its scope', () => {
    expect(readRecord(numbers, byNumbers, cells, run).ids).toEqual({
      'student/': ['us-ca.ssid=9900000001', 'local@us-ca.cd.1999901=L-1'],
    })
  })

  test('comes back', () => {
    expect(rewriteRecord(numbers, byNumbers, cells, run)).toEqual(cells)
  })

  test('never takes what is secret', () => {
    const { ids, issues } = readRecord(
      numbers,
      byNumbers,
      ['SSN\u001fState', '\u001f', '999999999\u001f9900000001'],
      run,
    )
    expect(ids).toEqual({ 'student/': ['us-ca.ssid=9900000001'] })
    expect(issues).toEqual([])
  })

  test.each([
    ['a system nobody listed', 'Nonesuch', 'x'],
    ['a system whose option is not set', 'State', ''],
    ['a scope that is missing', 'District', ''],
  ])('%s is ambiguous', (_what, system, scope) => {
    expect(readRecord(numbers, byNumbers, [system, scope, '1']).issues).toContainEqual([
      'value',
      'ambiguous-identifier',
    ])
  })
})

const keys = plainLayout('keys', { school: column(), year: column(), name: column(), title: column() })

const byKeys = [
  bind(keys, {
    id: 'session',
    grain: 'academicSession',
    pairs: {
      'identifiers[local]': [['school', 'year', 'name'], identifier({ joinedBy: '-', scopeOption: 'scope' })],
      title: ['title', text()],
    },
  }),
]

describe('a key of several columns', () => {
  const run = { options: { scope: 'here' } }

  test('is one identifier, and comes back even with the joining text in its last part', () => {
    const cells = ['255901', '2026', 'Fall - Semester', 'Fall']
    expect(readRecord(keys, byKeys, cells, run).ids).toEqual({
      'session/': ['local@here=255901-2026-Fall - Semester'],
    })
    expect(rewriteRecord(keys, byKeys, cells, run)).toEqual(cells)
  })

  test('is none when a part is blank', () => {
    expect(readRecord(keys, byKeys, ['255901', '', 'Fall', ''], run).ids).toEqual({})
  })
})
