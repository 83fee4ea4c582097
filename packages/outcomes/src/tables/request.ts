import type { Framework, IndicatorDefinition } from '../catalogue/index.ts'
import type { PublicFigure, PublicRelease } from '../disclosure/index.ts'
import type { PageLanguage } from '../language/languages.ts'
import type { Target } from './target.ts'

/** What tables are made of: what may be published and what it means. Figures as counted are not among it. */
export interface TablesRequest {
  readonly release: PublicRelease
  /** The definition of every indicator of the release, built in or local. */
  readonly indicators: readonly IndicatorDefinition[]
  /** Frameworks that definitions name, for their editions. */
  readonly frameworks: readonly Framework[]
  /** The language of names and of the column `display`; English unless told. */
  readonly language?: PageLanguage
  /** What is aimed at, for tables that are filed with targets. */
  readonly targets?: readonly Target[]
}

/** A figure with what it is a figure of. */
export interface DefinedFigure {
  readonly figure: PublicFigure
  readonly definition: IndicatorDefinition
  readonly framework: Framework | undefined
}

/**
 * Sets every figure beside its definition.
 *
 * @throws RangeError for a figure whose indicator nobody has defined.
 */
export const definedFigures = ({ release, indicators, frameworks }: TablesRequest): readonly DefinedFigure[] => {
  const definitions = new Map(indicators.map((definition) => [definition.id, definition]))
  const editions = new Map(frameworks.map((framework) => [framework.id, framework]))
  return release.figures.map((figure) => {
    const definition = definitions.get(figure.indicator)
    if (definition === undefined) throw new RangeError(`There is no definition of the indicator ${figure.indicator}`)
    return { figure, definition, framework: editions.get(definition.framework) }
  })
}
