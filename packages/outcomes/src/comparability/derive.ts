import type { Words } from '../catalogue/words.ts'
import type { ComparisonFacts, IndicatorComparison, StatedComparison } from './comparison.ts'
import { compose } from './compose.ts'
import { invert } from './invert.ts'
import { withReason } from './with-reason.ts'

interface Step {
  readonly to: string
  readonly comparison: IndicatorComparison
}

type Steps = ReadonlyMap<string, readonly Step[]>

const stepsOf = (stated: readonly StatedComparison[]): Steps => {
  const steps = new Map<string, Step[]>()
  const add = (from: string, to: string, comparison: IndicatorComparison) =>
    steps.set(from, [...(steps.get(from) ?? []), { to, comparison }])
  for (const { first, second, comparison } of stated) {
    add(first, second, comparison)
    add(second, first, withReason(invert(comparison), comparison.reason))
  }
  return steps
}

/** What has been reached says: two comparisons of one kind that differ are two findings. */
const keyOf = (to: string, { reason: _, ...facts }: IndicatorComparison): string => `${to} ${JSON.stringify(facts)}`

const joined = (one: Words, other: Words): Words => {
  if (one === other) return one
  const languages = Object.keys(one).filter((language) => other[language] !== undefined)
  return Object.fromEntries(
    languages.map((language) => [language, `${one[language]} ${other[language]}`]),
  ) as unknown as Words
}

const onward = (from: IndicatorComparison, { to, comparison }: Step): Step | undefined => {
  const facts: ComparisonFacts | undefined = compose(from, comparison)
  return facts && { to, comparison: withReason(facts, joined(from.reason, comparison.reason)) }
}

/** A path that goes round a ring of rescalings comes to ever new factors: no chain of definitions is longer than this. */
const LONGEST = 12

/**
 * Follows stated comparisons from one indicator to another, the shortest way first.
 *
 * @returns Nothing where no chain leads there, or only chains of which the whole would be a guess.
 */
export const derive = (
  first: string,
  second: string,
  stated: readonly StatedComparison[],
): IndicatorComparison | undefined => {
  const steps = stepsOf(stated)
  const seen = new Set<string>()
  let reached: readonly Step[] = steps.get(first) ?? []
  for (let length = 1; reached.length > 0 && length <= LONGEST; length += 1) {
    const found = reached.find(({ to }) => to === second)
    if (found !== undefined) return found.comparison
    const fresh = reached.filter(({ to, comparison }) => {
      const key = keyOf(to, comparison)
      return to !== first && !seen.has(key) && seen.add(key)
    })
    reached = fresh.flatMap((from) => (steps.get(from.to) ?? []).flatMap((step) => onward(from.comparison, step) ?? []))
  }
  return undefined
}
