import type { FigureKind } from '../../figures/index.ts'
import type { Quantity } from '../network/quantity.ts'
import type { ProtectionPolicy } from '../policy/policy.ts'
import { treatments } from '../treatment/treatment.ts'

/** The change between two releases of a figure, and how it adds up. */
export interface Revision {
  readonly change: Quantity
  /** Whether the earlier figure with the change makes the later one, or the other way round. */
  readonly laterIsWhole: boolean
}

/**
 * The people in whom two releases of one figure differ. Where one release can have the other one's people and some more, those are a group
 * of their own; otherwise some came, some went or some were corrected, and only the difference is known.
 */
export const revisionOf = (
  kind: FigureKind,
  earlier: Quantity,
  later: Quantity,
  policy: ProtectionPolicy,
): Revision => {
  const laterIsWhole = later.denominator >= earlier.denominator
  const [larger, smaller] = laterIsWhole ? [later, earlier] : [earlier, later]
  const denominator = larger.denominator - smaller.denominator
  const value = larger.value - smaller.value
  const isGroup = kind === 'proportion' && denominator > 0 && value >= 0 && value <= denominator
  const change = isGroup
    ? groupOf(later, denominator, value, policy)
    : differenceOf(later, Math.abs(later.people - earlier.people), value, larger, policy)
  return { change, laterIsWhole }
}

const idOf = ({ id, revision }: Quantity): string => [id, 'revision', String(revision)].join('\u001f')

function groupOf(later: Quantity, denominator: number, value: number, policy: ProtectionPolicy): Quantity {
  const { reasons, required } = treatments.proportion
  const figure = { people: denominator, numerator: value, denominator } as Parameters<typeof reasons>[0]
  const needed = reasons(figure, policy, true).length === 0 ? 0 : required(figure, policy.width, true)
  const bounds = { low: 0, high: denominator, widestLow: 0, widestHigh: denominator }
  return {
    ...later,
    ...bounds,
    id: idOf(later),
    revision: 1,
    people: denominator,
    denominator,
    value,
    required: needed,
  }
}

function differenceOf(
  later: Quantity,
  people: number,
  value: number,
  larger: Quantity,
  policy: ProtectionPolicy,
): Quantity {
  const most = larger.denominator + larger.value + Math.abs(value) + 2 * policy.width
  const bounds = { low: -most, high: most, widestLow: -most, widestHigh: most }
  const required = people < policy.minimumPeople ? policy.width : 0
  return { ...later, ...bounds, id: idOf(later), revision: 1, people, denominator: people, value, required }
}
