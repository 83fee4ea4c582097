import { type Framework, frameworks, type IndicatorDefinition, type Source, type Status } from '@nrec-align/outcomes'
import type { Chapter, SiteDocument } from '../document.ts'
import { blocks, table } from './markdown.ts'

const folder = 'docs/indicators'

const sourceText = ({ citation, url }: Source): string => (url === undefined ? citation : `[${citation}](${url})`)

const standing: { readonly [S in Status]: string } = {
  verified: '**Verified:** the definition was read in its source.',
  unverified: '**Unverified:** the definition was not read in its source. Read it there before reporting by it.',
}

const page = (indicator: IndicatorDefinition, framework: Framework): SiteDocument => {
  const result = framework.results.find(({ id }) => id === indicator.result)
  const facts: readonly (readonly [what: string, text: string | undefined])[] = [
    ['Framework', `${framework.title.en}, ${framework.version}`],
    ['Number there', indicator.label],
    ['Result it serves', result?.name.en],
    ['Of whom', indicator.population.en],
    ['Counted', indicator.numerator?.en],
    ['Among', indicator.denominator?.en],
    ['Time', indicator.window.en],
    ['Enrolled at least', indicator.minimumEnrollment?.en],
    ['Better when', indicator.polarity],
    ['Unit', indicator.unit],
    ['Says something of', indicator.kind],
    ['Collected', indicator.collection],
    ['Answered by', indicator.respondent],
    ['Computed as', indicator.measure.kind],
    ['In Spanish', indicator.name.es],
    ['Source', sourceText(indicator.source)],
  ]
  return {
    path: `${folder}/${indicator.id}.md`,
    title: `${indicator.name.en} (${indicator.id})`,
    text: blocks([
      standing[indicator.status],
      indicator.note?.en,
      table(
        ['', ''],
        facts.flatMap(([what, text]) => (text === undefined ? [] : [[what, text]])),
      ),
      `\`nrec-align outcomes <folder> --indicators ${indicator.id}\` computes it; see [outcomes](../guides/outcomes.md).`,
    ]),
  }
}

const frameworkText = (framework: Framework): string =>
  blocks([
    `## ${framework.title.en}, ${framework.version}`,
    `Published by ${framework.publisher}. ${sourceText(framework.source)} (${framework.status}).`,
    framework.note?.en,
    table(
      ['indicator', 'id', 'definition'],
      framework.indicators.map(({ id, name, status }) => [`[${name.en}](${id}.md)`, `\`${id}\``, status]),
    ),
  ])

/** One page an indicator of the catalogue, saying whether its definition was read in the source. */
export const indicatorsChapter = (): Chapter => ({
  title: 'Indicators',
  introduction: {
    path: `${folder}/index.md`,
    title: 'Indicators',
    text: blocks(['What communities report, each in its published definition.', ...frameworks.map(frameworkText)]),
  },
  documents: frameworks.flatMap((framework) => framework.indicators.map((indicator) => page(indicator, framework))),
})
