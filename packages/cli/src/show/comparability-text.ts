import type { IndicatorComparison, IndicatorDefinition } from '@nrec-align/outcomes'
import type { Colours } from './colours.ts'
import { inLanguage } from './indicator-list.ts'

const verdicts: { readonly [K in IndicatorComparison['kind']]: string } = {
  exact: 'the same definition: values may stand in one series',
  rescaled: 'the same on another scale: values may stand in one series once they are rescaled',
  subset: 'one is a part of the other: show them beside each other, never added up',
  complement: 'one is what the other leaves: values may stand in one series once they are turned round',
  proxy: 'the same thing measured otherwise: show them beside each other, never in one series',
  'not-comparable': 'not comparable: keep them apart',
}

/** Whether two indicators can be compared, and why. */
export const comparabilityText = (
  first: IndicatorDefinition,
  second: IndicatorDefinition,
  { kind, reason }: IndicatorComparison,
  language: string,
  colours: Colours,
): string => {
  const named = ({ id, name }: IndicatorDefinition) => `${colours.bold(id)}  ${inLanguage(name, language)}\n`
  const unverified = [first, second].filter(({ status }) => status === 'unverified').map(({ id }) => id)
  const warning =
    unverified.length === 0 ? '' : `${colours.yellow(`Not read in its source yet: ${unverified.join(', ')}.`)}\n`
  return `${named(first)}${named(second)}\n${colours.bold(kind)}: ${verdicts[kind]}.\n${inLanguage(reason, language)}\n${warning}`
}
