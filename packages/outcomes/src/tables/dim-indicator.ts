import { type IndicatorDefinition, type Words, wordsIn } from '../catalogue/index.ts'
import { type DefinedFigure, definedFigures, type TablesRequest } from './request.ts'
import { type Column, distinct, type Table, tableOf } from './table.ts'

const inEnglish = 'en'
const inSpanish = 'es'

const said = (
  name: string,
  meaning: string,
  of: (definition: IndicatorDefinition) => Words | undefined,
  language: string,
): Column<DefinedFigure> => ({
  name,
  type: 'text',
  meaning,
  of: ({ definition }) => {
    const words = of(definition)
    return words === undefined ? undefined : wordsIn(words, language)
  },
})

const stated = (
  name: string,
  meaning: string,
  of: (definition: IndicatorDefinition) => string | undefined,
): Column<DefinedFigure> => ({ name, type: 'text', meaning, of: ({ definition }) => of(definition) })

const columnsIn = (language: string): readonly Column<DefinedFigure>[] => [
  stated('indicator_id', 'The id of the definition, which never changes its meaning.', ({ id }) => id),
  {
    name: 'definition_version',
    type: 'text',
    meaning: 'The edition of the framework that defines the indicator.',
    of: ({ framework }) => framework?.version,
  },
  stated('definition_status', 'Whether the definition was read in its source.', ({ status }) => status),
  stated('framework', 'The framework that defines the indicator.', ({ framework }) => framework),
  stated('framework_label', 'The number that the framework prints.', ({ label }) => label),
  said('indicator_name', 'The name of the indicator.', ({ name }) => name, inEnglish),
  said('indicator_name_es', 'The name of the indicator in Spanish, where it has one.', ({ name }) => name, inSpanish),
  stated('result_id', 'The result that the indicator serves.', ({ result }) => result),
  stated('measure_kind', 'Whether it describes a population or the work of a program.', ({ kind }) => kind),
  stated('quadrant', 'The question that a measure of a program answers.', ({ quadrant }) => quadrant),
  said('population', 'Everybody of whom something is said.', ({ population }) => population, language),
  said('numerator_meaning', 'Who or what is counted.', ({ numerator }) => numerator, language),
  said('denominator_meaning', 'Among whom or what.', ({ denominator }) => denominator, language),
  said('window', 'The time that one value covers.', ({ window }) => window, language),
  said(
    'minimum_enrollment',
    'How long somebody must have been enrolled to count.',
    ({ minimumEnrollment }) => minimumEnrollment,
    language,
  ),
  stated('unit', 'The unit of value and range.', ({ unit }) => unit),
  stated('polarity', 'The direction that is an improvement: up, down or none.', ({ polarity }) => polarity),
  stated('owner', 'Who keeps a local definition.', ({ owner }) => owner),
  said('note', 'What somebody has to know before using it.', ({ note }) => note, language),
  stated('source', 'The publication.', ({ source }) => source.citation),
  stated('source_url', 'Where it is found.', ({ source }) => source.url),
]

/** What each indicator means. */
export const dimIndicator = (request: TablesRequest): Table =>
  tableOf(
    'dim_indicator',
    columnsIn(request.language ?? inEnglish),
    distinct(definedFigures(request), ({ definition }) => definition.id),
  )
