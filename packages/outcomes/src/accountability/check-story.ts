import type { RbaQuadrantCode } from '@nrec-align/schema'
import type { Result } from '../catalogue/framework.ts'
import type { IndicatorDefinition } from '../catalogue/indicator-definition.ts'
import type { FilePath, Finding } from '../written-file/file-problem.ts'
import { suggest } from '../written-file/suggest.ts'
import type { ProgramMeasures, Story, StoryIndicator, StoryResult, YearValue } from './story.ts'

/** What a story may speak of. */
export interface StoryContext {
  readonly definitions: readonly IndicatorDefinition[]
  readonly results: readonly Result[]
}

const unknown = (at: FilePath, what: string, id: string, known: readonly { readonly id: string }[]): Finding => ({
  at,
  message: `No ${what} is called ${JSON.stringify(id)}.`,
  fix: suggest(
    id,
    known.map((one) => one.id),
  ),
})

const repeated = (at: FilePath, values: readonly YearValue[] = []): readonly Finding[] =>
  values.flatMap(({ year }, place) =>
    values.findIndex((one) => one.year === year) < place
      ? [{ at: [...at, place, 'year'], message: `${year} stands here twice.`, fix: 'Keep one value a year.' }]
      : [],
  )

const ofIndicator = (at: FilePath, story: StoryIndicator, { definitions }: StoryContext): readonly Finding[] => {
  const years = [
    ...repeated([...at, 'baseline', 'history'], story.baseline?.history),
    ...repeated([...at, 'baseline', 'forecast'], story.baseline?.forecast),
    ...repeated([...at, 'targets'], story.targets),
  ]
  const definition = definitions.find(({ id }) => id === story.indicator)
  if (definition === undefined)
    return [unknown([...at, 'indicator'], 'indicator', story.indicator, definitions), ...years]
  if (definition.kind === 'indicator') return years
  const message = `${definition.id} measures the work of a program, not a population.`
  return [{ at: [...at, 'indicator'], message, fix: 'Move it under "programs:".' }, ...years]
}

/** The name of each question in the file. */
const questions = { howMuch: 'how-much', howWell: 'how-well', betterOff: 'better-off' } as const satisfies Readonly<
  Record<string, RbaQuadrantCode>
>

const answers = Object.entries(questions) as readonly [keyof typeof questions, RbaQuadrantCode][]

const ofProgram = (at: FilePath, program: ProgramMeasures, { definitions }: StoryContext): readonly Finding[] =>
  answers.flatMap(([name, quadrant]) =>
    (program[name] ?? []).flatMap((measure, place): readonly Finding[] => {
      const here = [...at, name, place]
      const definition = definitions.find(({ id }) => id === measure)
      if (definition === undefined) return [unknown(here, 'indicator', measure, definitions)]
      if (definition.quadrant === quadrant) return []
      if (definition.quadrant === undefined) {
        const message = `${measure} describes a population, not the work of a program.`
        return [{ at: here, message, fix: 'Move it under "indicators:".' }]
      }
      const meant = answers.find(([, one]) => one === definition.quadrant)?.[0]
      return [{ at: here, message: `${measure} answers another question.`, fix: `Move it under "${meant}:".` }]
    }),
  )

const ofResult = (at: FilePath, result: StoryResult, context: StoryContext): readonly Finding[] => [
  ...(context.results.some(({ id }) => id === result.result)
    ? []
    : [unknown([...at, 'result'], 'result', result.result, context.results)]),
  ...(result.indicators ?? []).flatMap((one, place) => ofIndicator([...at, 'indicators', place], one, context)),
  ...(result.programs ?? []).flatMap((one, place) => ofProgram([...at, 'programs', place], one, context)),
]

/** What is wrong with a story whose shape is right: what it names must exist, and populations stay apart from programs. */
export const checkStory = (story: Story, context: StoryContext): readonly Finding[] =>
  story.results.flatMap((result, place) => [
    ...ofResult(['results', place], result, context),
    ...(story.results.findIndex((one) => one.result === result.result) < place
      ? [
          {
            at: ['results', place, 'result'],
            message: `${result.result} stands here twice.`,
            fix: 'Put both into one.',
          },
        ]
      : []),
  ])
