import { wordsIn } from '../catalogue/index.ts'
import { groupName } from '../language/group-name.ts'
import { languages } from '../language/languages.ts'
import { figureColumns } from './figure-columns.ts'
import { categoriesOf, dimensionsOf } from './keys.ts'
import { type DefinedFigure, definedFigures, type TablesRequest } from './request.ts'
import { type Column, type Table, tableOf } from './table.ts'
import { tableWords } from './words.ts'

/** Everything about a figure in one row, so that nothing needs to be joined. */
export const tidyTable = (request: TablesRequest): Table => {
  const language = request.language ?? 'en'
  const columns: readonly Column<DefinedFigure>[] = [
    {
      name: 'indicator_id',
      type: 'text',
      meaning: 'The id of the definition, which never changes its meaning.',
      of: ({ definition }) => definition.id,
    },
    {
      name: 'definition_version',
      type: 'text',
      meaning: 'The edition of the framework that defines the indicator.',
      of: ({ framework }) => framework?.version,
    },
    {
      name: 'definition_status',
      type: 'text',
      meaning: 'Whether the definition was read in its source; an unverified one is not to be reported by.',
      of: ({ definition }) => definition.status,
    },
    {
      name: 'framework',
      type: 'text',
      meaning: 'The framework that defines the indicator.',
      of: ({ definition }) => definition.framework,
    },
    {
      name: 'framework_label',
      type: 'text',
      meaning: 'The number that the framework prints, which another edition may give to something else.',
      of: ({ definition }) => definition.label,
    },
    {
      name: 'indicator_name',
      type: 'text',
      meaning: 'The name of the indicator.',
      of: ({ definition }) => wordsIn(definition.name, language),
    },
    {
      name: 'result_id',
      type: 'text',
      meaning: 'The result that the indicator serves.',
      of: ({ definition }) => definition.result,
    },
    {
      name: 'measure_kind',
      type: 'text',
      meaning: 'Whether it describes everybody in a place or the work of a program; the two are never added up.',
      of: ({ definition }) => definition.kind,
    },
    { name: 'unit', type: 'text', meaning: 'The unit of value and range.', of: ({ definition }) => definition.unit },
    {
      name: 'polarity',
      type: 'text',
      meaning: 'The direction that is an improvement: up, down or none.',
      of: ({ definition }) => definition.polarity,
    },
    { name: 'place_kind', type: 'text', meaning: 'What kind of place it is.', of: ({ figure }) => figure.place.kind },
    {
      name: 'place_id',
      type: 'text',
      meaning: 'The id of the place in the common record, or in the table of places.',
      of: ({ figure }) => figure.place.id,
    },
    { name: 'place_name', type: 'text', meaning: 'What people call it.', of: ({ figure }) => figure.place.name },
    {
      name: 'school_year_first',
      type: 'integer',
      meaning: 'The first school year, by the year in which it ends.',
      of: ({ figure }) => figure.period.first,
    },
    {
      name: 'school_year_last',
      type: 'integer',
      meaning: 'The last school year: the same as the first, unless years are pooled.',
      of: ({ figure }) => figure.period.last,
    },
    {
      name: 'subgroup_dimension',
      type: 'text',
      meaning: 'What the group is told apart by; "all" for everybody, several joined by "&".',
      of: ({ figure }) => dimensionsOf(figure.subgroup),
    },
    {
      name: 'subgroup_category',
      type: 'text',
      meaning: 'The category of the group in each dimension; "all" for everybody.',
      of: ({ figure }) => categoriesOf(figure.subgroup),
    },
    {
      name: 'subgroup_name',
      type: 'text',
      meaning: 'What the group is called.',
      of: ({ figure }) => groupName(figure.subgroup, languages[language]),
    },
    {
      name: 'figure_kind',
      type: 'text',
      meaning: 'A share of people, a ratio of sums, a rate of events, or a count.',
      of: ({ figure }) => figure.kind,
    },
    ...figureColumns(tableWords[language]),
  ]
  return tableOf('outcomes', columns, definedFigures(request))
}
