import type { IndicatorDefinition } from './indicator-definition.ts'
import type { Bilingual, Words } from './words.ts'

type InBothLanguages<D> = { readonly [K in keyof D]: NonNullable<D[K]> extends Words ? Bilingual : D[K] }

/** A definition that is built in: every text stands in both languages. */
type BuiltIn = InBothLanguages<Omit<IndicatorDefinition, 'framework'>>

/** Makes definitions of one framework: their ids begin with its own, and what is left out is a percent of a population. */
export const definitionsOf =
  (framework: string) =>
  (
    given: Omit<BuiltIn, 'unit' | 'kind' | 'polarity'> & Partial<Pick<BuiltIn, 'unit' | 'kind' | 'polarity'>>,
  ): IndicatorDefinition => ({
    kind: 'indicator',
    unit: 'percent',
    polarity: 'up',
    ...given,
    id: `${framework}.${given.id}`,
    framework,
  })
