import type { Framework } from '../catalogue/framework.ts'
import { indicators, results } from '../catalogue/indicators.ts'
import type { StatedComparison } from '../comparability/comparison.ts'
import type { FileProblem } from '../written-file/file-problem.ts'
import { readWrittenFile } from '../written-file/read-written-file.ts'
import { checkIndicators, type LocalContext } from './check-indicators.ts'
import { indicatorsShape } from './indicators-shape.ts'
import { statedBy } from './same-as.ts'
import { idIn, toFramework } from './to-framework.ts'

/** A community's own indicators with what it states of them, or everything that is wrong with its file. */
export type IndicatorsFile =
  | {
      /** The definitions, in the same shape as those that are built in. */
      readonly framework: Framework
      /** What the file states of its indicators beside others, to be added to what is built in. */
      readonly comparisons: readonly StatedComparison[]
      readonly problems?: never
    }
  | { readonly problems: readonly FileProblem[]; readonly framework?: never; readonly comparisons?: never }

/**
 * Reads `indicators.yaml`: the indicators that a community adds to the common outline.
 *
 * @param text - The file, in YAML or JSON.
 * @param context - Definitions and results of which it may speak; those of the catalogue unless told.
 * @returns Definitions like those that are built in, or every problem with line, column, path and what to do; never throws.
 *
 * @example
 * ```ts
 * import { readIndicators } from '@nrec-align/outcomes'
 *
 * const text = `
 * community: example-valley
 * name: { en: Example Valley, es: Valle Ejemplo }
 * version: '2026'
 * owner: Example Valley Partnership
 * indicators:
 *   - id: summer-club
 *     name: { en: Takes part in the summer club, es: Participa en el club de verano }
 *     result: coalition-9.3
 *     population: { en: Students in grades 1 to 3, es: Estudiantes de primer a tercer grado }
 *     polarity: up
 *     unit: percent
 *     measure:
 *       share:
 *         population: { entity: enrollment, where: { gradeLevel: ['01', '02', '03'] } }
 *         denominator: { entity: enrollment }
 *         numerator: { entity: participation, where: { programKind: after-school } }
 *     sameAs:
 *       - indicator: shared.after-school
 *         comparability: proxy
 *         reason: { en: Summer only. }
 * `
 * const { framework, comparisons } = readIndicators(text)
 * console.assert(framework?.indicators[0]?.id === 'example-valley.summer-club')
 * console.assert(comparisons?.[0]?.second === 'shared.after-school')
 *
 * const [problem] = readIndicators(text.replace('gradeLevel', 'gradeLevl')).problems ?? []
 * console.assert(problem?.line === 15 && problem.fix === 'Did you mean "gradeLevel"?')
 * ```
 */
export const readIndicators = (text: string, context: Partial<LocalContext> = {}): IndicatorsFile => {
  const { definitions = indicators, results: known = results } = context
  const { value, problems } = readWrittenFile(text, indicatorsShape, (written) =>
    checkIndicators(written, { definitions, results: known }),
  )
  if (problems !== undefined) return { problems }
  return {
    framework: toFramework(value),
    comparisons: value.indicators.flatMap(({ id, sameAs = [] }) =>
      sameAs.map((said) => statedBy(idIn(value.community, id), said)),
    ),
  }
}
