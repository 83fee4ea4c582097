import type { Framework, IndicatorDefinition, Status, Words } from '@nrec-align/outcomes'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'
import { counted } from './words.ts'

/** A text in a language, or in English where nobody has translated it. */
export const inLanguage = (words: Words, language: string): string => words[language] ?? words.en

/** Whether a definition was read in its source, marked where it was not. */
export const statusText = (status: Status, colours: Colours): string =>
  status === 'unverified' ? colours.yellow(status) : status

const indicatorRows = (
  indicators: readonly IndicatorDefinition[],
  language: string,
  colours: Colours,
): readonly (readonly string[])[] =>
  indicators.map(({ id, name, status, kind }) => [
    colours.bold(id),
    inLanguage(name, language),
    kind === 'performance' ? 'of a program' : '',
    statusText(status, colours),
  ])

/** All frameworks with their indicators. */
export const catalogueText = (frameworks: readonly Framework[], language: string, colours: Colours): string =>
  frameworks.map((framework) => frameworkText(framework, language, colours)).join('\n')

/** A framework with its results and indicators. */
export const frameworkText = (framework: Framework, language: string, colours: Colours): string => {
  const { id, title, version, publisher, status, note, results, indicators } = framework
  const counts = [counted(results.length, 'result'), counted(indicators.length, 'indicator')].join(', ')
  return [
    `${colours.bold(id)}  ${inLanguage(title, language)} (${version}), ${publisher}. ${counts}, ${statusText(status, colours)}.\n`,
    note === undefined ? '' : `  ${colours.dim(inLanguage(note, language))}\n`,
    textTable(results.map((result) => [colours.dim(result.id), inLanguage(result.name, language)])),
    textTable(indicatorRows(indicators, language, colours)),
  ].join('')
}
