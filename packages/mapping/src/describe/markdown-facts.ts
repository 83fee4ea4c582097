import type { DescribedFormat } from './describe-format.ts'
import { markdownTable } from './markdown-table.ts'

/** What a run may say about a format. */
export const optionsTable = ({ options }: DescribedFormat): string =>
  markdownTable(
    ['option', 'what it does', 'unless given', 'example'],
    Object.entries(options).map(([name, facts]) => [
      name,
      facts.description,
      facts.default ?? (facts.defaultsToSource === true ? 'the name of the source' : ''),
      facts.example,
    ]),
  )

/** Which tables a run may give a format. */
export const tablesTable = ({ tables }: DescribedFormat): string =>
  markdownTable(
    ['table', 'column', 'what it holds', 'required'],
    Object.entries(tables).flatMap(([name, facts]) =>
      Object.entries(facts.columns).map(([column, { description, required }]) => [
        name,
        column,
        description,
        required === true ? 'yes' : '',
      ]),
    ),
  )

/** A part under a heading of the second level; nothing at all without text. */
export const headed = (heading: string, text: string): string => (text === '' ? '' : `## ${heading}\n\n${text}`)
