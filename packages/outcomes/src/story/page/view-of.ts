import { type IndicatorDefinition, wordsIn } from '../../catalogue/index.ts'
import { forecast } from '../../equity/index.ts'
import type { Place } from '../../figures/index.ts'
import type { Messages } from '../../language/messages.ts'
import { shown } from '../../language/value-text.ts'
import { type Reading, readingOf } from '../reading/of-indicator.ts'
import { headlineOf } from './headline.ts'
import type { IndicatorView } from './indicator-view.ts'
import type { StoryPageRequest } from './request.ts'

const YEARS_AHEAD = 2

const placeNames = ({ release }: StoryPageRequest): ((place: Place) => string) => {
  const names = new Map(release.figures.map(({ place }) => [place.id, place.name ?? place.id]))
  return ({ id }) => names.get(id) ?? id
}

/** Where the published shares lead if nothing changes; nothing where they are rounded or ranges, which hide their counts. */
const ahead = (definition: IndicatorDefinition, { years, latest }: Reading): IndicatorView['forecast'] => {
  const counted = years.flatMap(({ kind, period, numerator, denominator }) =>
    kind === 'proportion' && numerator !== undefined && denominator !== undefined
      ? [{ year: period.last, numerator, denominator }]
      : [],
  )
  const drawn = (value: number): number => shown(definition, latest.kind, value)
  return forecast(counted, YEARS_AHEAD).map(({ year, value, low, high }) => ({
    year,
    value: drawn(value),
    low: drawn(low),
    high: drawn(high),
  }))
}

const said = ({ story }: StoryPageRequest, indicator: string) =>
  story?.results.flatMap(({ indicators = [] }) => indicators).find((one) => one.indicator === indicator)

/** An indicator as it is shown in one language; none where the place has no figure of it. */
export const viewOf = (
  request: StoryPageRequest,
  definition: IndicatorDefinition,
  place: Place,
  messages: Messages,
): IndicatorView | undefined => {
  const reading = readingOf(request.release, definition.id, place)
  if (reading === undefined) return undefined
  const { targets = [], behind } = said(request, definition.id) ?? {}
  const target = targets.toSorted((one, other) => one.year - other.year).at(-1)
  return {
    id: `${messages.language}-${definition.id.replace(/[^a-z0-9]+/gi, '-')}`,
    definition,
    name: wordsIn(definition.name, messages.language),
    reading,
    release: request.release,
    messages,
    placeName: placeNames(request),
    headline: headlineOf(definition, reading, messages),
    ...(target === undefined ? {} : { target }),
    ...(behind === undefined ? {} : { behind: wordsIn(behind, messages.language) }),
    forecast: ahead(definition, reading),
  }
}
