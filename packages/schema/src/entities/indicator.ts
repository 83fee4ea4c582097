import type { z } from 'zod'
import { collectionMode } from '../code-sets/collection-mode.ts'
import { comparability } from '../code-sets/comparability.ts'
import { measureKind } from '../code-sets/measure-kind.ts'
import { measureUnit } from '../code-sets/measure-unit.ts'
import { polarity } from '../code-sets/polarity.ts'
import { rbaQuadrant } from '../code-sets/rba-quadrant.ts'
import { code } from '../fields/code.ts'
import { text } from '../fields/text.ts'
import { entity, facet } from './entity.ts'

/**
 * The definition of something measured over time, for a population or for a program.
 *
 * @example
 * ```ts
 * import { Indicator } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', name: 'Example', kind: 'indicator', unit: 'count' }
 * console.assert(Indicator.safeParse(record).success)
 * ```
 */
export const Indicator = entity(
  {
    name: 'indicator',
    title: 'Indicator',
    description: 'The definition of something measured over time, for a population or for a program.',
    naturalKey: [['framework'], ['frameworkVersion'], ['name'], ['kind']],
  },
  {
    name: text({ description: 'The short name of the indicator.', privacy: 'public' }),
    resultStatement: text({
      description: 'The condition of well-being to which the indicator speaks.',
      privacy: 'public',
    }).optional(),
    definition: text({ description: 'What is counted, and among whom.', privacy: 'public' }).optional(),
    framework: text({ description: 'The framework that publishes the indicator.', privacy: 'public' }).optional(),
    frameworkVersion: text({
      description: 'The edition of the framework, since numbers are reused between editions.',
      privacy: 'public',
    }).optional(),
    kind: code(measureKind, {
      description: 'Whether it describes a population or the performance of a program; the two are never merged.',
      privacy: 'public',
    }),
    quadrant: code(rbaQuadrant, {
      description: 'The question a performance measure answers: how much, how well, or who is better off.',
      privacy: 'public',
    }).optional(),
    polarity: code(polarity, {
      description: 'The direction that counts as improvement.',
      privacy: 'public',
    }).optional(),
    unit: code(measureUnit, { description: 'The unit of the values.', privacy: 'public' }),
    collection: code(collectionMode, {
      description: 'How the data are gathered; survey values stay apart from all others.',
      privacy: 'public',
    }).optional(),
    comparability: code(comparability, {
      description: 'How far the values may be set beside those of a like-named indicator elsewhere.',
      privacy: 'public',
    }).optional(),
  },
)

/** The schema of what one record of one file says of an indicator; everything is optional. */
export const IndicatorFacet = facet(Indicator)

/** A complete record of an indicator. */
export type Indicator = z.output<typeof Indicator>
/** What one record of one file says of an indicator. */
export type IndicatorFacet = z.output<typeof IndicatorFacet>
