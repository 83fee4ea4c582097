import type { Result } from '../catalogue/framework.ts'
import type { IndicatorDefinition } from '../catalogue/indicator-definition.ts'
import type { FilePath, Finding } from '../written-file/file-problem.ts'
import { suggest } from '../written-file/suggest.ts'
import { checkPeople } from './check-people.ts'
import { checkSameAs } from './check-same-as.ts'
import type { WrittenIndicator, WrittenIndicators } from './indicators-shape.ts'
import { idIn } from './to-framework.ts'

/** What a community's file may speak of beside what it defines itself. */
export interface LocalContext {
  readonly definitions: readonly IndicatorDefinition[]
  readonly results: readonly Result[]
}

const ofPeople = (at: FilePath, { measure }: WrittenIndicator): readonly Finding[] => {
  const { share } = measure
  if (share === undefined) return []
  return (['population', 'denominator', 'numerator'] as const).flatMap((set) =>
    checkPeople([...at, 'measure', 'share', set], share[set]),
  )
}

const ofKind = (at: FilePath, { kind = 'indicator', quadrant }: WrittenIndicator): readonly Finding[] => {
  if (kind === 'performance' && quadrant === undefined)
    return [
      {
        at: [...at, 'kind'],
        message: 'A measure of a program answers one of three questions.',
        fix: 'Add "quadrant:" with how-much, how-well or better-off.',
      },
    ]
  return kind === 'indicator' && quadrant !== undefined
    ? [
        {
          at: [...at, 'quadrant'],
          message: 'Only a measure of a program has a quadrant.',
          fix: 'Take it out, or add "kind: performance".',
        },
      ]
    : []
}

const ofResult = (at: FilePath, { result }: WrittenIndicator, known: readonly string[]): readonly Finding[] =>
  result === undefined || known.includes(result)
    ? []
    : [
        {
          at: [...at, 'result'],
          message: `No result is called ${JSON.stringify(result)}.`,
          fix: suggest(result, known),
        },
      ]

const twice = (at: FilePath, list: readonly { readonly id: string }[]): readonly Finding[] =>
  list.flatMap(({ id }, place) =>
    list.findIndex((one) => one.id === id) < place
      ? [{ at: [...at, place, 'id'], message: `${JSON.stringify(id)} stands here twice.`, fix: 'Choose another id.' }]
      : [],
  )

const ofCommunity = ({ community }: WrittenIndicators, { definitions }: LocalContext): readonly Finding[] =>
  definitions.some(({ framework }) => framework === community)
    ? [
        {
          at: ['community'],
          message: `${JSON.stringify(community)} is the name of a framework that is built in.`,
          fix: 'Choose another name, such as example-valley.',
        },
      ]
    : []

/** What is wrong with a file whose shape is right: fields, codes and names that do not exist, and what does not fit together. */
export const checkIndicators = (written: WrittenIndicators, context: LocalContext): readonly Finding[] => {
  const { community, indicators, results = [] } = written
  const known = [...results.map(({ id }) => idIn(community, id)), ...context.results.map(({ id }) => id)]
  const others = [
    ...indicators.map(({ id, kind = 'indicator', unit }) => ({ id: idIn(community, id), kind, unit })),
    ...context.definitions,
  ]
  return [
    ...ofCommunity(written, context),
    ...twice(['results'], results),
    ...twice(['indicators'], indicators),
    ...indicators.flatMap((indicator, place) => {
      const at = ['indicators', place]
      return [
        ...ofKind(at, indicator),
        ...ofResult(at, indicator, known),
        ...ofPeople(at, indicator),
        ...checkSameAs(at, { ...indicator, id: idIn(community, indicator.id) }, others),
      ]
    }),
  ]
}
