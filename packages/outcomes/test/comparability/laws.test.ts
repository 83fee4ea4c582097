import { compareIndicators, type IndicatorComparison, type StatedComparison } from '@nrec-align/outcomes'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** An indicator of which the truth is known: the people it counts, of six, and the scale on which it is told. */
interface Known {
  readonly id: string
  readonly kind: 'indicator'
  readonly counts: number
  readonly scale: number
}

const EVERYBODY = 0b111111

const reason = { en: 'It is so.', es: 'Es así.' }

/** What may truly be said of two. */
const truths = (one: Known, other: Known): readonly IndicatorComparison[] => {
  const said: IndicatorComparison[] = []
  const sameScale = one.scale === other.scale
  if (one.counts === other.counts) {
    if (sameScale) said.push({ kind: 'exact', reason })
    else said.push({ kind: 'rescaled', factor: one.scale / other.scale, reason })
  } else if (sameScale && (one.counts & other.counts) === one.counts)
    said.push({ kind: 'subset', part: 'first', reason })
  else if (sameScale && (one.counts & other.counts) === other.counts)
    said.push({ kind: 'subset', part: 'second', reason })
  if (sameScale && one.counts === (EVERYBODY & ~other.counts)) said.push({ kind: 'complement', reason })
  return said
}

const facts = ({ reason: _, ...rest }: IndicatorComparison) =>
  'factor' in rest ? { ...rest, factor: rest.factor.toPrecision(10) } : rest

const inverse = (comparison: IndicatorComparison) =>
  comparison.kind === 'subset'
    ? { kind: 'subset', part: comparison.part === 'first' ? 'second' : 'first' }
    : comparison.kind === 'rescaled'
      ? { kind: 'rescaled', factor: (1 / comparison.factor).toPrecision(10) }
      : { kind: comparison.kind }

/** Few sets and scales, so that many pairs have something true to be said of them. */
const world = fc
  .array(
    fc.record({
      counts: fc.constantFrom(0b000001, 0b000011, 0b000111, 0b111000, 0b111100, 0b111110),
      scale: fc.constantFrom(1, 100, 1000),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((all) => all.map((one, place): Known => ({ id: `i${place}`, kind: 'indicator', ...one })))

const pairsOf = (all: readonly Known[]) =>
  all.flatMap((one, place) => all.slice(place + 1).map((other) => [one, other] as const))

/** Some of what is true, each pair told from either side. */
const worldWithStatements = world.chain((all) =>
  fc
    .array(fc.record({ say: fc.boolean(), turned: fc.boolean() }), {
      minLength: pairsOf(all).length,
      maxLength: pairsOf(all).length,
    })
    .map((choices) => {
      const statements = pairsOf(all).flatMap(([one, other], place): StatedComparison[] => {
        const { say = false, turned = false } = choices[place] ?? {}
        const [first, second] = turned ? [other, one] : [one, other]
        const [comparison] = truths(first, second)
        return say && comparison !== undefined ? [{ first: first.id, second: second.id, comparison }] : []
      })
      return { all, statements }
    }),
)

/** Anything at all, contradictions among it. */
const anyComparison: fc.Arbitrary<IndicatorComparison> = fc.oneof(
  fc
    .constantFrom('exact' as const, 'complement' as const, 'proxy' as const, 'not-comparable' as const)
    .map((kind) => ({ kind, reason })),
  fc.constantFrom('first' as const, 'second' as const).map((part) => ({ kind: 'subset' as const, part, reason })),
  fc.constantFrom(0.01, 10, 100).map((factor) => ({ kind: 'rescaled' as const, factor, reason })),
)
const anyStatements = fc.array(
  fc
    .record({
      first: fc.integer({ max: 6, min: 0 }),
      second: fc.integer({ max: 6, min: 0 }),
      comparison: anyComparison,
    })
    .map(
      ({ first, second, comparison }): StatedComparison => ({ first: `i${first}`, second: `i${second}`, comparison }),
    ),
  { maxLength: 12 },
)
const seven = Array.from({ length: 7 }, (_, place) => ({ id: `i${place}`, kind: 'indicator' as const }))

describe('whatever is stated', () => {
  test('an indicator is the same as itself', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        for (const one of seven) expect(compareIndicators(one, one, statements).kind).toBe('exact')
      }),
    )
  })

  test('both ways round give one answer', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const pairs = new Map(statements.map((one) => [[one.first, one.second].sort().join(' '), one]))
        const once = [...pairs.values()]
        for (const one of seven)
          for (const other of seven)
            expect(facts(compareIndicators(other, one, once))).toEqual(inverse(compareIndicators(one, other, once)))
      }),
    )
  })

  test('there is always a reason', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        for (const one of seven)
          for (const other of seven) expect(compareIndicators(one, other, statements).reason.es).not.toBe('')
      }),
    )
  })
})

describe('where what is stated is true', () => {
  test('what follows is true', () => {
    let followed = 0
    fc.assert(
      fc.property(worldWithStatements, ({ all, statements }) => {
        for (const [one, other] of pairsOf(all)) {
          const comparison = compareIndicators(one, other, statements)
          if (comparison.kind === 'not-comparable') continue
          expect(truths(one, other).map(facts)).toContainEqual(facts(comparison))
          const said = statements.some((it) => [it.first, it.second].sort().join() === [one.id, other.id].sort().join())
          if (!said) followed += 1
        }
      }),
      { numRuns: 300 },
    )
    expect(followed).toBeGreaterThan(100)
  })
})
