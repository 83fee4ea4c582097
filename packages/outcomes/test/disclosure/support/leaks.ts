import type { PublicRelease } from '../../../src/disclosure/index.ts'
import type { Figure, RestrictedFigures } from '../../../src/figures/index.ts'
import { Attack, type Knowledge } from './attacker.ts'
import { enrollmentCsv, publishedCsv } from './csv.ts'

/** A release with what was published of it. */
export interface Published {
  readonly release: RestrictedFigures
  readonly published: Pick<PublicRelease, 'figures'>
}

const labelOf = ({ indicator, place, subgroup, period }: Figure): string =>
  [
    indicator,
    place.id,
    subgroup.map(({ dimension, category }) => `${dimension}=${category}`).join('&'),
    period.first === period.last ? period.first : `${period.first}-${period.last}`,
  ].join(';')

/** The rule under test, said again: fewer than 10 people, or fewer than 3 in or outside the numerator. */
const needsProtection = ({ numerator, denominator }: Figure): boolean =>
  denominator > 0 && (denominator < 10 || numerator < 3 || denominator - numerator < 3)

/** What an attacker learns of figures that need protection, and of few who came or went: each that has less room than 3, or than all there is. */
export const leaksOf = async (
  releases: readonly Published[],
  known: Omit<Knowledge, 'releases'> = {},
): Promise<readonly string[]> => {
  const attack = await Attack.on({
    ...known,
    releases: releases.map(({ release, published }) => ({
      published: publishedCsv(published),
      enrollment: enrollmentCsv(release.figures),
    })),
  })
  if (attack.contradictory) throw new Error('what is published contradicts itself')
  const found = releases.flatMap(({ release }, round) =>
    release.figures.filter(needsProtection).flatMap((figure) => {
      const label = labelOf(figure)
      const [low, high] = attack.interval(label, round)
      if (figure.numerator < low || figure.numerator > high) throw new Error(`the attacker is wrong about ${label}`)
      return high - low < Math.min(3, figure.denominator) ? [`${label} is ${low} to ${high}`] : []
    }),
  )
  const changed = attack.changes.flatMap(([label, round, people]) => {
    const [low, high] = attack.interval(label, round)
    return people < 10 && high - low < Math.min(3, people) ? [`${label} is ${low} to ${high}`] : []
  })
  attack.close()
  return [...found, ...changed]
}
