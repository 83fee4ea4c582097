import type { ProtectionPolicy } from '../policy/policy.ts'
import type { Display, Displays } from './display.ts'

const wholeFrom = (least: number, most: number, value: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most

const faults: { readonly [K in keyof Displays]: (display: Displays[K]) => string | undefined } = {
  suppress: ({ percentDigits = 0 }) =>
    wholeFrom(0, 4, percentDigits) ? undefined : 'percentDigits is a whole number from 0 to 4',
  ranges: ({ bands }) =>
    bands.every(({ people, points }) => wholeFrom(1, 1e9, people) && wholeFrom(1, 100, points) && 100 % points === 0)
      ? undefined
      : 'a band begins at 1 person or more, and its points divide 100',
  'merge-masked': () => undefined,
}

/** @throws RangeError when an option of the policy or the display is out of range. */
export const checkOptions = (policy: ProtectionPolicy, display: Display): void => {
  const { minimumPeople, minimumCount, width, extremes } = policy
  const fault =
    (faults[display.kind] as (display: Display) => string | undefined)(display) ??
    (wholeFrom(1, 1e9, minimumPeople) ? undefined : 'minimumPeople is a whole number from 1') ??
    (wholeFrom(0, 1e9, minimumCount) ? undefined : 'minimumCount is a whole number from 0') ??
    (wholeFrom(1, 1e9, width) ? undefined : 'width is a whole number from 1') ??
    (extremes === undefined || (0 <= extremes.atMost && extremes.atMost < extremes.atLeast && extremes.atLeast <= 100)
      ? undefined
      : 'extremes are percentages, the lower one first')
  if (fault !== undefined) throw new RangeError(`Cannot protect: ${fault}.`)
}
