import { type Display, mergeMasked, suppress } from '../display/display.ts'
import { defaultPolicy, type ProtectionPolicy } from './policy.ts'

/** A published practice, as policy and display. */
export interface PolicyPreset {
  readonly policy: ProtectionPolicy
  readonly display: Display
  /** What the publication says; wherever it says nothing, the default policy stands. */
  readonly rule: string
  readonly source: string
}

/**
 * Practices whose texts were read. None of them says how far a hidden number must stay from known: that is ours.
 *
 * @example
 * ```ts
 * import { policyPresets } from '@nrec-align/outcomes'
 *
 * console.assert(policyPresets.delaware.policy.minimumPeople === 16)
 * ```
 */
export const policyPresets = {
  'most-states': {
    policy: defaultPolicy,
    display: suppress(),
    rule: 'Groups of fewer than 10 are not reported, the commonest minimum among the states.',
    source: 'NCES 2011-603, https://nces.ed.gov/pubsearch/pubsinfo.asp?pubid=2011603',
  },
  delaware: {
    policy: { ...defaultPolicy, minimumPeople: 16, extremes: { atMost: 5, atLeast: 95 } },
    display: suppress(),
    rule: 'Groups of 15 or fewer are not reported; percentages at the ends, 5 and 95, are not told apart.',
    source: 'Delaware Department of Education, https://www.doe.k12.de.us/Page/2283',
  },
  'district-of-columbia': {
    policy: defaultPolicy,
    display: suppress(),
    rule: 'Groups of fewer than 10 are not reported.',
    source:
      'Office of the State Superintendent of Education, https://osse.dc.gov/page/student-privacy-and-data-suppression-policy-glance',
  },
  'california-launchboard': {
    policy: defaultPolicy,
    display: mergeMasked(),
    rule: 'Groups of 1 to 9 are hidden and shown together as one; where only one is hidden, another one joins it.',
    source: 'Cal-PASS Plus LaunchBoard, https://www.calpassplus.org/Launchboard/Suppression',
  },
} as const satisfies Readonly<Record<string, PolicyPreset>>
