import { wordsIn } from '../catalogue/index.ts'
import { decimalText } from './decimal-text.ts'
import { displayText } from './display-text.ts'
import { type FiledRow, filedRows } from './filed-rows.ts'
import { filings } from './filings.ts'
import type { TablesRequest } from './request.ts'
import { type Column, type Table, tableOf } from './table.ts'
import { inUnit } from './value-scale.ts'
import { tableWords } from './words.ts'

const shown = (value: number | undefined): string | undefined => (value === undefined ? undefined : decimalText(value))

/** The tables that are filed with a funder, one a framework that has figures. */
export const filedTables = (request: TablesRequest): readonly Table[] => {
  const language = request.language ?? 'en'
  const columns: readonly Column<FiledRow>[] = [
    {
      name: 'indicator_number',
      type: 'text',
      meaning: 'The number that the framework prints.',
      of: ({ definition }) => definition.label,
    },
    { name: 'indicator_id', type: 'text', meaning: 'The id of the definition.', of: ({ definition }) => definition.id },
    {
      name: 'indicator_name',
      type: 'text',
      meaning: 'The name of the indicator.',
      of: ({ definition }) => wordsIn(definition.name, language),
    },
    {
      name: 'definition_status',
      type: 'text',
      meaning: 'Whether the definition was read in its source; an unverified one is not to be filed by.',
      of: ({ definition }) => definition.status,
    },
    { name: 'place_kind', type: 'text', meaning: 'What kind of place it is.', of: ({ place }) => place.kind },
    { name: 'place_id', type: 'text', meaning: 'The id of the place.', of: ({ place }) => place.id },
    { name: 'place_name', type: 'text', meaning: 'What people call it.', of: ({ place }) => place.name },
    {
      name: 'school_year',
      type: 'integer',
      meaning: 'The school year, by the year in which it ends.',
      of: ({ schoolYear }) => schoolYear,
    },
    {
      name: 'numerator',
      type: 'number',
      meaning: 'The number that is filed, where it may be shown.',
      of: ({ figure }) => shown(figure?.numerator),
    },
    {
      name: 'denominator',
      type: 'number',
      meaning: 'Among whom or what, where it may be shown.',
      of: ({ figure }) => shown(figure?.denominator),
    },
    {
      name: 'value',
      type: 'number',
      meaning: 'The percent that is filed, or the value in the unit of the definition.',
      of: ({ figure, definition }) => shown(figure?.value === undefined ? undefined : inUnit(definition, figure.value)),
    },
    { name: 'unit', type: 'text', meaning: 'The unit of value and target.', of: ({ definition }) => definition.unit },
    {
      name: 'value_status',
      type: 'text',
      meaning:
        'Whether the value is reported, given as a range, suppressed, or was not calculated; empty for years ahead.',
      of: ({ figure }) => figure?.valueStatus,
    },
    {
      name: 'display',
      type: 'text',
      meaning: 'The value as people read it.',
      of: ({ figure, definition }) =>
        figure === undefined ? undefined : displayText(figure, definition, tableWords[language]),
    },
    {
      name: 'target',
      type: 'number',
      meaning: 'What is aimed at, in the unit of the definition.',
      of: ({ target }) => shown(target),
    },
  ]
  return filings
    .map(({ framework, table }) => tableOf(table, columns, filedRows(request, framework)))
    .filter(({ rows }) => rows.length > 0)
}
