import {
  combine,
  compareIndicators,
  indicatorById,
  indicators,
  readIndicators,
  statedComparisons,
} from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'

const file = `community: example-valley
name: { en: Example Valley, es: Valle Ejemplo }
version: '2026'
owner: Example Valley Partnership
results:
  - id: belonging
    name: { en: Every child belongs, es: Cada niña y niño pertenece }
indicators:
  - id: summer-club
    name: { en: Takes part in the summer club, es: Participa en el club de verano }
    result: example-valley.belonging
    population: { en: Students in grades 1 to 3, es: Estudiantes de primer a tercer grado }
    polarity: up
    unit: percent
    measure:
      share:
        population:
          entity: enrollment
          where:
            gradeLevel: ['01', '02', '03']
        denominator: { entity: enrollment }
        numerator:
          entity: participation
          where: { programKind: after-school, begin: { atLeast: '2026-06-01' } }
    sameAs:
      - indicator: shared.after-school
        comparability: subset
        part: this
        reason: { en: 'Only the summer, and only three grades.', es: Solo el verano y solo tres grados. }
  - id: moves-per-thousand
    name: { en: Moves per thousand students, es: Mudanzas por mil estudiantes }
    population: { en: Students of the district }
    polarity: down
    unit: other
    owner: Example School District
    measure: { supplied: {} }
    sameAs:
      - indicator: shared.mobility
        comparability: rescaled
        factor: 10
        reason: { en: Per thousand instead of per hundred., es: Por mil en lugar de por cien. }
`

const problemsOf = (text: string) =>
  (readIndicators(text).problems ?? []).map(({ line, path, fix }) => `${line} ${path} ${fix}`)

describe('what a community writes', () => {
  const { framework, comparisons = [], problems } = readIndicators(file)
  const [club, moves] = framework?.indicators ?? []

  test('is a framework like those that are built in', () => {
    expect(problems).toBeUndefined()
    expect(framework?.results).toEqual([
      { id: 'example-valley.belonging', name: { en: 'Every child belongs', es: 'Cada niña y niño pertenece' } },
    ])
    expect(club).toMatchObject({
      id: 'example-valley.summer-club',
      framework: 'example-valley',
      kind: 'indicator',
      status: 'verified',
      owner: 'Example Valley Partnership',
      measure: {
        kind: 'share',
        population: { entity: 'enrollment', where: { gradeLevel: ['01', '02', '03'] } },
        denominator: { entity: 'enrollment', where: {} },
        numerator: {
          entity: 'participation',
          where: { programKind: 'after-school', begin: { atLeast: '2026-06-01' } },
        },
      },
    })
    expect(moves).toMatchObject({ owner: 'Example School District', measure: { kind: 'supplied', unit: 'other' } })
    expect(Object.keys(club ?? {})).not.toContain('sameAs')
  })

  test('compares with what is built in as it says, and as follows from that', () => {
    if (club === undefined || moves === undefined) throw new Error('two indicators were written')
    const all = [...statedComparisons, ...comparisons]
    const afterSchool = indicatorById('shared.after-school')
    const promise = indicatorById('pn-2011.11')
    if (afterSchool === undefined || promise === undefined) throw new Error('not in the catalogue')
    expect(compareIndicators(club, afterSchool, all)).toMatchObject({ kind: 'subset', part: 'first' })
    expect(compareIndicators(moves, promise, all)).toMatchObject({ kind: 'rescaled', factor: 10 })
    const joined = combine(moves, [{ indicator: 'pn-2011.11', value: 28.75 }], { statements: all })
    expect(joined.values).toEqual([{ indicator: 'example-valley.moves-per-thousand', value: 287.5 }])
  })
})

describe('each mistake has its line and what to do', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a field misspelt',
      'gradeLevel:',
      'gradeLevl:',
      ['20 indicators[1].measure.share.population.where.gradeLevl Did you mean "gradeLevel"?'],
    ],
    [
      'a code the field never has',
      'programKind: after-school',
      'programKind: afterschool',
      ['24 indicators[1].measure.share.numerator.where.programKind Did you mean "after-school"?'],
    ],
    [
      'a grade that YAML takes for a number',
      "['01', '02', '03']",
      '1',
      ['20 indicators[1].measure.share.population.where.gradeLevel Correct it, or take the line out.'],
    ],
    [
      'an entity without people',
      'entity: participation',
      'entity: zz',
      // No name is near enough, so that all are given.
      [
        '23 indicators[1].measure.share.numerator.entity Choose one of: student, enrollment, studentStatus, attendanceSummary, disciplineAction, assessmentResult, completion, postsecondaryEnrollment, participation, serviceDelivery.',
      ],
    ],
    ['a unit', 'unit: percent', 'unit: percentage', ['14 indicators[1].unit Did you mean "percent"?']],
    [
      'a result',
      'example-valley.belonging',
      'example-valley.belong',
      ['11 indicators[1].result Did you mean "example-valley.belonging"?'],
    ],
    ['a way to measure', '      share:', '      shares:', ['16 indicators[1].measure.shares Did you mean "share"?']],
    [
      'no way to measure',
      'measure: { supplied: {} }',
      'measure: {}',
      ['36 indicators[2].measure Write "supplied: {}" if you supply the numbers.'],
    ],
    [
      'two ways to measure',
      'measure: { supplied: {} }',
      'measure: { supplied: {}, averageDailyAttendance: {} }',
      ['36 indicators[2].measure.supplied Keep one way to measure.'],
    ],
    [
      'an indicator nobody has',
      'indicator: shared.mobility',
      'indicator: shared.mobilty',
      ['38 indicators[2].sameAs[1].indicator Did you mean "shared.mobility"?'],
    ],
    [
      'no factor',
      '        factor: 10\n',
      '',
      ['39 indicators[2].sameAs[1].comparability Add "factor:" by which a value of the other is multiplied.'],
    ],
    [
      'no part',
      '        part: this\n',
      '',
      ['27 indicators[1].sameAs[1].comparability Add "part: this" or "part: other".'],
    ],
    [
      'a factor where none belongs',
      'comparability: rescaled',
      'comparability: proxy',
      ['40 indicators[2].sameAs[1].factor Take the line out, or choose another word.'],
    ],
    [
      'units that differ',
      'comparability: rescaled\n        factor: 10',
      'comparability: exact',
      ['39 indicators[2].sameAs[1].comparability Write rescaled and a factor.'],
    ],
    [
      'a population beside a program',
      'shared.after-school',
      'shared.people-served',
      ['27 indicators[1].sameAs[1].comparability Write not-comparable.'],
    ],
    [
      'a complement of no percent',
      'comparability: rescaled\n        factor: 10',
      'comparability: complement',
      ['39 indicators[2].sameAs[1].comparability Give both one unit.'],
    ],
    ['an id twice', 'id: moves-per-thousand', 'id: summer-club', ['30 indicators[2].id Choose another id.']],
    [
      'an id with spaces',
      'id: moves-per-thousand',
      'id: Moves per thousand',
      ['30 indicators[2].id Use small letters, digits and hyphens, such as summer-reading.'],
    ],
    [
      'a framework’s name',
      'community: example-valley',
      'community: pn-essa',
      expect.arrayContaining(['1 community Choose another name, such as example-valley.']) as never,
    ],
    [
      'a question without a program',
      'unit: percent',
      'unit: percent\n    quadrant: how-well',
      ['15 indicators[1].quadrant Take it out, or add "kind: performance".'],
    ],
    ['a version as a number', "version: '2026'", 'version: 2026', ['3 version Put it in quotes: "2026".']],
  ])('%s', (_, from, to, expected) => {
    expect(file).toContain(from)
    expect(problemsOf(file.replace(from, to))).toEqual(expected)
  })

  test('a text cut at its comma', () => {
    const text = file.replace("'Only the summer, and only three grades.'", 'Only the summer, and only three grades.')
    expect(problemsOf(text)).toEqual([
      '29 indicators[1].sameAs[1].reason.and only three grades. Put the whole text in quotes.',
    ])
  })

  test('a program without a question', () => {
    const text = file.replace('unit: other', 'unit: count\n    kind: performance')
    expect(problemsOf(text)).toContain('35 indicators[2].kind Add "quadrant:" with how-much, how-well or better-off.')
  })

  test('a boundary that is neither a share nor a number of days', () => {
    const absence = (boundary: string) =>
      file.replace('measure: { supplied: {} }', `measure: { chronicAbsence: { boundary: ${boundary}, per: place } }`)
    expect(problemsOf(absence('{ parts: 1, outOf: 10, inclusive: true }'))).toEqual([])
    expect(problemsOf(absence('{ days: 18, inclusive: true }'))).toEqual([])
    for (const wrong of [
      '{ inclusive: true }',
      '{ parts: 1, outOf: 10, days: 18, inclusive: true }',
      '{ parts: 11, outOf: 10, inclusive: true }',
      '{ parts: 1, inclusive: true }',
    ])
      expect(problemsOf(absence(wrong)), wrong).toHaveLength(1)
  })
})

describe('whatever is built in could have been written in a file', () => {
  test.each(indicators.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
    const { framework: __, label: ___, measure, ...rest } = definition
    const { kind, ...facts } = measure
    const { unit: ____, ...withoutUnit } = { unit: undefined, ...facts }
    const written = {
      community: 'example-valley',
      name: { en: 'Example Valley' },
      version: '1',
      owner: 'Example Valley Partnership',
      indicators: [{ ...rest, measure: { [kind]: kind === 'supplied' ? withoutUnit : facts } }],
    }
    const { framework, problems } = readIndicators(JSON.stringify(written))
    expect(problems).toBeUndefined()
    expect(framework?.indicators[0]?.measure).toEqual(measure)
  })
})
