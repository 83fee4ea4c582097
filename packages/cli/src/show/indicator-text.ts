import type { IndicatorDefinition, Words } from '@nrec-align/outcomes'
import type { Colours } from './colours.ts'
import { inLanguage, statusText } from './indicator-list.ts'
import { textTable } from './text-table.ts'

/** What an indicator means and who says so. */
export const indicatorText = (definition: IndicatorDefinition, language: string, colours: Colours): string => {
  const said = (label: string, words: Words | undefined) =>
    words === undefined ? [] : [[colours.dim(label), inLanguage(words, language)]]
  const stated = (label: string, text: string | undefined) => (text === undefined ? [] : [[colours.dim(label), text]])
  const { id, name, source, status } = definition
  const rows = [
    ...said('population', definition.population),
    ...said('counted', definition.numerator),
    ...said('among', definition.denominator),
    ...said('time', definition.window),
    ...said('minimum', definition.minimumEnrollment),
    ...stated('unit', definition.unit),
    ...stated('better', { up: 'when higher', down: 'when lower', none: undefined }[definition.polarity]),
    ...stated('describes', { indicator: 'a population', performance: 'the work of a program' }[definition.kind]),
    ...stated('result', definition.result),
    ...stated('framework', [definition.framework, definition.label].filter(Boolean).join(', number ')),
    ...stated('owner', definition.owner),
    ...said('note', definition.note),
    ...stated('source', [source.citation, source.url].filter(Boolean).join(', ')),
    ...stated('status', statusText(status, colours)),
  ]
  const warning =
    status === 'unverified'
      ? `\n${colours.yellow('Nobody has read this definition in its source yet: read it before reporting by it.')}\n`
      : ''
  return `${colours.bold(id)}  ${inLanguage(name, language)}\n${textTable(rows)}${warning}`
}
