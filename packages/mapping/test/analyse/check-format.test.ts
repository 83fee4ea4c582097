import {
  bind,
  checkFormat,
  code,
  codeTable,
  constant,
  type Format,
  identifier,
  option,
  type ProblemCode,
  text,
  textTable,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'

const roster = plainLayout('roster', { id: column(), scope: column(), name: column(), sex: column(), kind: column() })

const sex = codeTable('test.sex', 'sex', { source: 'this test' }, [
  ['F', 'female'],
  ['M', 'male'],
])

const student = bind(roster, {
  id: 'student',
  grain: 'student',
  where: { kind: 'S' },
  pairs: {
    'identifiers[local]': [['id', 'scope'], identifier({ scopeSystem: 'us-ca.cd' })],
    'district.identifiers[us-ca.cd]': ['scope', identifier()],
    firstName: ['name', text()],
    sex: ['sex', code(sex)],
  } as never,
})

const { 'district.identifiers[us-ca.cd]': _district, ...pairs } = student.pairs
const sound = { ...student, pairs }

const codesOf = (format: Format): readonly ProblemCode[] => checkFormat(format).map((problem) => problem.code)

const withBinding = (change: object): Format => formatOf('test', [roster], [{ ...sound, ...change }]).format
const withPairs = (change: object): Format => withBinding({ pairs: { ...pairs, ...change } })
const withLayout = (change: object): Format => formatOf('test', [{ ...roster, ...change }], [sound]).format

test('a sound declaration has no problems; a scope column may be written by the pair whose own it is', () => {
  expect(checkFormat(withBinding({}))).toEqual([])
})

describe('a mistake is found and named', () => {
  const twice = codeTable('test.twice', 'sex', { source: 'this test' }, [
    ['F', 'female'],
    ['F', 'male'],
  ])
  const back = codeTable('test.back', 'sex', { source: 'this test' }, [
    ['F', 'female'],
    ['W', 'female'],
  ])
  const outside = { ...sex, rows: [['F', 'feminine']] }
  const grades = codeTable('test.grade', 'gradeLevel', { source: 'this test' }, [['K', 'KG']])
  const side = bind(roster, { id: 'side', grain: 'studentStatus', side: { of: 'nobody', join: {} }, pairs: {} })
  const repeated = { of: 'student', join: { student: '' }, repeats: true } as const
  const repeating = { ...side, id: 'repeating', side: repeated }
  const byBegin = { orderBy: 'begin', take: 'first' } as const
  const other = bind(roster, { id: 'other', grain: 'school', where: { kind: ['S', 'T'] }, pairs: {} })

  test.each<readonly [string, Format, ProblemCode]>([
    ['a path', withPairs({ nickname: ['name', text()] }), 'unknown-path'],
    ['a part', withBinding({ holds: 'nicknames' }), 'unknown-path'],
    ['a further field', withPairs({ sex: ['sex', code(sex), { with: ['detail'] }] }), 'unknown-path'],
    ['a column', withPairs({ lastName: ['surname', text()] }), 'unknown-column'],
    ['a column of a variant', withLayout({ variants: [{ id: 'all', columns: ['id', 'nonesuch'] }] }), 'unknown-column'],
    ['a column of the key', withLayout({ recordKey: ['nonesuch'] }), 'unknown-column'],
    ['a column of a skipped row', withLayout({ skip: [{ where: { nonesuch: 'x' }, reason: 'r' }] }), 'unknown-column'],
    ['a column of changes', withLayout({ deltaColumns: ['nonesuch'] }), 'unknown-column'],
    ['a forgotten column', withBinding({ pairs: { firstName: ['name', text()] } }), 'unaccounted-column'],
    ['a column in two places', withLayout({ carried: { name: 'r' } }), 'column-accounted-twice'],
    ['two pairs on a column', withPairs({ lastName: ['name', text()] }), 'two-writers'],
    ['one way without a reason', withPairs({ firstName: ['name', text(), { mode: 'decodeOnly' }] }), 'no-reason'],
    ['a code read twice', withPairs({ sex: ['sex', code(twice)] }), 'code-read-twice'],
    ['a code written twice', withPairs({ sex: ['sex', code(back)] }), 'code-written-twice'],
    ['a code that is none', withPairs({ sex: ['sex', { kind: 'code', table: outside }] }), 'code-not-in-set'],
    ['codes of another set', withPairs({ sex: ['sex', code(grades)] }), 'wrong-code-set'],
    [
      'two owners of a row',
      formatOf('test', [roster], [sound, { ...other, where: { kind: 'S' } }]).format,
      'two-owners',
    ],
    ['overlapping owners', formatOf('test', [roster], [sound, other]).format, 'two-owners'],
    [
      'a row repeated twice',
      formatOf('test', [roster], [sound, repeating, { ...repeating, id: 'again' }]).format,
      'two-repeats',
    ],
    [
      'a row repeated for one that is picked',
      formatOf('test', [roster], [sound, { ...repeating, side: { ...repeated, pick: byBegin } }]).format,
      'two-repeats',
    ],
    ['a side of nobody', formatOf('test', [roster], [sound, side]).format, 'unknown-owner'],
    ['a layout that is none', withBinding({ layout: 'nonesuch' }), 'unknown-layout'],
    ['an option', withPairs({ lastName: [[], option('nonesuch')] }), 'unknown-option'],
    ['a run table', withPairs({ lastName: ['@people.name', text()] }), 'unknown-table'],
    ['a name', formatOf('test', [roster], [sound, { ...sound }]).format, 'name-used-twice'],
  ])('%s', (_what, format, problem) => {
    expect(codesOf(format)).toContain(problem)
  })

  test('a column that is called like a number', () => {
    const numbered = plainLayout('numbered', { '10': column(), id: column() }, { dropped: { '10': 'r', id: 'r' } })
    expect(codesOf(formatOf('test', [numbered], []).format)).toEqual(['number-as-name'])
  })

  test('a declaration that JSON would change', () => {
    const format = formatOf('test', [{ ...roster, title: undefined as unknown as string }], [sound]).format
    expect(codesOf(format)).toEqual(['not-plain-data'])
  })
})

test('the last kind of row may take what is left', () => {
  const { where: _where, ...rest } = sound
  const first = { ...sound, id: 'first' }
  expect(codesOf(formatOf('test', [roster], [first, rest]).format)).toEqual([])
  expect(codesOf(formatOf('test', [roster], [rest, first]).format)).toEqual(['two-owners'])
})

test('two kinds of rows, and two sides on different rows, may write the same column', () => {
  const other = { ...sound, id: 'other', where: { kind: 'T' } }
  expect(codesOf(formatOf('test', [roster], [sound, other]).format)).toEqual([])
})

test('rows with a text somewhere in a cell, and rows with a cell in which it cannot stand, are apart', () => {
  const containing = (text: string) => ({ ...sound, id: 'other', where: { kind: { contains: text } } })
  const own = { ...sound, where: { kind: ['Summer', 'Census'] } }
  expect(codesOf(formatOf('test', [roster], [own, containing('Day')]).format)).toEqual([])
  expect(codesOf(formatOf('test', [roster], [own, containing('umm')]).format)).toEqual(['two-owners'])
  const blank = { ...sound, where: { kind: { present: false } } }
  expect(codesOf(formatOf('test', [roster], [blank, containing('Day')]).format)).toEqual([])
  expect(
    codesOf(formatOf('test', [roster], [containing('Day'), { ...sound, where: { kind: { present: true } } }]).format),
  ).toEqual(['two-owners'])
})

test('tables of plain text have no code set to be in', () => {
  const details = textTable('test.details', { source: 'this test' }, [['1', 'anything']])
  expect(codesOf(withPairs({ firstName: ['name', code(details)] }))).toEqual([])
})

test('a value that a record implies needs no column', () => {
  const statuses = bind(roster, { id: 'homeless', grain: 'studentStatus', pairs: { kind: [[], constant('homeless')] } })
  expect(codesOf(formatOf('test', [{ ...roster, columns: {}, variants: [] }], [statuses]).format)).toEqual([])
})
