import type { IndicatorDefinition } from '../catalogue/indicator-definition.ts'
import type { FilePath, Finding } from '../written-file/file-problem.ts'
import { suggest } from '../written-file/suggest.ts'
import type { WrittenIndicator } from './indicators-shape.ts'
import { needed, type SameAs } from './same-as.ts'

type Other = Pick<IndicatorDefinition, 'id' | 'kind' | 'unit'>

/** What each name is for, where a word needs it. */
const fixes = {
  factor: 'Add "factor:" by which a value of the other is multiplied.',
  part: 'Add "part: this" or "part: other".',
} as const

const ofFacts = (at: FilePath, said: SameAs): readonly Finding[] => {
  const need = needed(said)
  const missing =
    need !== undefined && said[need] === undefined
      ? [{ at: [...at, 'comparability'], message: `${said.comparability} needs a ${need}.`, fix: fixes[need] }]
      : []
  const extra = (['part', 'factor'] as const).filter((name) => name !== need && said[name] !== undefined)
  return [
    ...missing,
    ...extra.map((name) => ({
      at: [...at, name],
      message: `${said.comparability} has no ${name}.`,
      fix: 'Take the line out, or choose another word.',
    })),
  ]
}

const HAS_REST = ['percent', 'rate']

const ofPair = (
  at: FilePath,
  said: SameAs,
  { kind = 'indicator', unit }: WrittenIndicator,
  other: Other,
): readonly Finding[] => {
  const word = [...at, 'comparability']
  if (said.comparability === 'not-comparable') return []
  if (kind !== other.kind)
    return [
      {
        at: word,
        message: 'One describes a population, the other the work of a program: the two never mix.',
        fix: 'Write not-comparable.',
      },
    ]
  if (said.comparability === 'exact' && unit !== other.unit)
    return [
      { at: word, message: `One is told in ${unit}, the other in ${other.unit}.`, fix: 'Write rescaled and a factor.' },
    ]
  return said.comparability === 'complement' && !(unit === other.unit && HAS_REST.includes(unit))
    ? [{ at: word, message: 'Only a percent or a rate has a rest that the other can be.', fix: 'Give both one unit.' }]
    : []
}

/** What is wrong with what an indicator says of others. */
export const checkSameAs = (at: FilePath, indicator: WrittenIndicator, others: readonly Other[]): readonly Finding[] =>
  (indicator.sameAs ?? []).flatMap((said, place): readonly Finding[] => {
    const here = [...at, 'sameAs', place]
    const other = others.find(({ id }) => id === said.indicator && id !== indicator.id)
    const facts = ofFacts(here, said)
    if (other !== undefined) return [...facts, ...ofPair(here, said, indicator, other)]
    const known = others.map(({ id }) => id).filter((id) => id !== indicator.id)
    const message = `No other indicator is called ${JSON.stringify(said.indicator)}.`
    return [{ at: [...here, 'indicator'], message, fix: suggest(said.indicator, known) }, ...facts]
  })
