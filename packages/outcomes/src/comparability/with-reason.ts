import type { Words } from '../catalogue/words.ts'
import type { ComparisonFacts, IndicatorComparison } from './comparison.ts'

/** A factor of one, to within what dividing and multiplying back leaves, is no rescaling. */
const plain = (facts: ComparisonFacts): ComparisonFacts =>
  'factor' in facts && Math.abs(facts.factor - 1) < 1e-12 ? { kind: 'exact' } : facts

/** A comparison with the reason for it. */
export const withReason = (facts: ComparisonFacts, reason: Words): IndicatorComparison => ({ ...plain(facts), reason })
