import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { median } from '../src/rules/file-length.ts'
import { linesNamingFormats } from '../src/rules/format-names.ts'
import { mayImport } from '../src/rules/layers.ts'
import { internalWordsIn, isReadByUsers } from '../src/rules/user-words.ts'
import { findCycles } from '../src/source/cycles.ts'

describe('layers', () => {
  test.each([
    ['@nrec-align/mapping', '@nrec-align/schema'],
    ['@nrec-align/convert', '@nrec-align/io'],
    ['@nrec-align/format-made-up', '@nrec-align/mapping'],
    ['nrec-align', '@nrec-align/format-made-up'],
  ])('%s may import %s', (importer, imported) => expect(mayImport(importer, imported)).toBe(true))

  test.each([
    ['@nrec-align/schema', '@nrec-align/mapping'],
    ['@nrec-align/io', '@nrec-align/schema'],
    ['@nrec-align/convert', '@nrec-align/format-made-up'],
    ['@nrec-align/format-made-up', '@nrec-align/convert'],
    ['@nrec-align/format-made-up', '@nrec-align/format-another'],
  ])('%s may not import %s', (importer, imported) => expect(mayImport(importer, imported)).toBe(false))
})

describe('names of formats', () => {
  const formats = ['oneroster', 'clear-impact']

  test.each(["const id = 'oneroster'", '// as Clear Impact has it', 'const clearImpact = 1', 'isOneRoster()'])(
    'are found in %s',
    (line) => expect(linesNamingFormats('packages/io/src/a.ts', `\n${line}`, formats)).toHaveLength(1),
  )

  test.each(['const start = 1', 'const START = 1', 'lines.startsWith(text)', 'a restart', 'the nutcracker'])(
    'are no part of a longer word: %s',
    (line) => expect(linesNamingFormats('packages/io/src/a.ts', line, ['star', 'nut'])).toEqual([]),
  )

  test.each(['isStar(1)', 'starFile', 'STAR_FILE', 'a star.', 'format-star', 'several stars'])(
    'are found as a word of their own: %s',
    (line) => expect(linesNamingFormats('packages/io/src/a.ts', line, ['star', 'nut'])).toHaveLength(1),
  )

  test('are found with their line', () => {
    const text = ['const a = 1', '', "const b = 'oneroster'"].join('\n')
    expect(linesNamingFormats('packages/io/src/a.ts', text, formats)[0]).toMatch(/^packages\/io\/src\/a\.ts:3 /)
  })

  test('may name an identifier system in the schema, and nowhere else', () => {
    const text = "const system = 'oneroster.sourced-id'"
    expect(linesNamingFormats('packages/schema/src/a.ts', text, formats)).toEqual([])
    expect(linesNamingFormats('packages/mapping/src/a.ts', text, formats)).toHaveLength(1)
  })

  test('may name a publication in the registry of identifier systems', () => {
    const text = "  source: 'OneRoster 1.2, users',"
    expect(linesNamingFormats('packages/schema/src/identifiers/systems.ts', text, formats)).toEqual([])
    expect(linesNamingFormats('packages/schema/src/entities/person.ts', text, formats)).toHaveLength(1)
  })

  test('may stand in an example that runs, not beside it', () => {
    const comment = ['/**', ' * For oneroster.', ' * ```ts', ' * oneroster()', ' * ```', ' */'].join('\n')
    expect(linesNamingFormats('packages/convert/src/a.ts', comment, formats)).toEqual([
      'packages/convert/src/a.ts:2 * For oneroster.',
    ])
  })
})

describe('words of the code', () => {
  test.each([
    ['Two facets disagree about this student.', 'facets'],
    ['The record was quarantined.', 'quarantined'],
    ["It isn't in the canonical model, it's new.", 'canonical'],
    ['list-overflow', 'list-overflow'],
  ])('are found in %s', (text, word) => expect(internalWordsIn(text)[0]).toContain(`"${word}"`))

  test.each([
    'Set aside: the birth date cannot be read.',
    'Choose --on-error quarantine to keep the rest.',
    'nrec-align convert roster.csv --to canonical --out common',
    'The target `canonical` keeps everything.',
    'The tenfold increase',
    'quarantine',
    'more-values-than-columns',
  ])('are not found in %s', (text) => expect(internalWordsIn(text)).toEqual([]))

  test('are looked for where users read', () => {
    expect(isReadByUsers('packages/mapping/src/issue/messages.ts')).toBe(true)
    expect(isReadByUsers('packages/formats/made-up/src/messages-rules.ts')).toBe(true)
    expect(isReadByUsers('packages/cli/src/help.ts')).toBe(true)
    expect(isReadByUsers('packages/mapping/src/codec/date.ts')).toBe(false)
  })
})

describe('cycles', () => {
  test('are given as the path back to the start', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    expect(findCycles(graph)).toEqual([['b', 'c', 'b']])
  })

  test('are none where every edge leads to a greater number, and one at least when the last leads to the first', () => {
    const edges = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1 })
    fc.assert(
      fc.property(edges, (pairs) => {
        const upward = pairs.filter(([from, to]) => from < to)
        const graph = new Map<string, string[]>()
        for (const [from, to] of upward) graph.set(`${from}`, [...(graph.get(`${from}`) ?? []), `${to}`])
        expect(findCycles(graph)).toEqual([])
        for (const [from, to] of upward.slice(0, 1)) {
          graph.set(`${to}`, [...(graph.get(`${to}`) ?? []), `${from}`])
          expect(findCycles(graph).length).toBeGreaterThan(0)
        }
      }),
    )
  })
})

test('the median of an even number of values is the lower one of the middle', () => {
  expect(median([5, 1, 9, 3])).toBe(3)
  expect(median([])).toBe(0)
})
