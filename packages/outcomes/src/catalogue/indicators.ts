import type { Result } from './framework.ts'
import { frameworks } from './frameworks.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'

/**
 * Every definition that is built in, framework by framework.
 *
 * @example
 * ```ts
 * import { indicators } from '@nrec-align/outcomes'
 *
 * const toConfirm = indicators.filter(({ status }) => status === 'unverified')
 * console.assert(toConfirm.length > 0 && toConfirm.length < indicators.length)
 * ```
 */
export const indicators: readonly IndicatorDefinition[] = frameworks.flatMap((framework) => framework.indicators)

/** Every result that is built in, framework by framework. */
export const results: readonly Result[] = frameworks.flatMap((framework) => framework.results)

const byId = new Map(indicators.map((definition) => [definition.id, definition]))

/**
 * Finds a definition that is built in.
 *
 * @param id - An id such as `pn-essa.4`, which names framework, edition and number.
 *
 * @example
 * ```ts
 * import { indicatorById } from '@nrec-align/outcomes'
 *
 * console.assert(indicatorById('pn-essa.4')?.name.en === 'Graduation in four years')
 * console.assert(indicatorById('pn-2011.4-mathematics')?.name.en === 'Proficient in mathematics')
 * ```
 */
export const indicatorById = (id: string): IndicatorDefinition | undefined => byId.get(id)
