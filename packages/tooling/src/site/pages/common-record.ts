import type { FormatFunction } from '@nrec-align/mapping'
import { codeSets, type EntityDefinition, entities, type FieldDefinition } from '@nrec-align/schema'
import type { Chapter, SiteDocument } from '../document.ts'
import { type Fillers, fillersOf } from './fillers.ts'
import { blocks, table } from './markdown.ts'

const folder = 'docs/common-record'

const typeOf = ({ type, target, codeSet, scale }: FieldDefinition): string => {
  if (target !== undefined) return `${type} to [${target}](${target}.md)`
  if (codeSet !== undefined) return `${type} of [${codeSet}](#${codeSet.toLowerCase()})`
  return scale === undefined ? type : `${type}, ${scale} digits after the point`
}

const linked = (formats: readonly string[]): string => formats.map((id) => `[${id}](../formats/${id}.md)`).join(', ')

/** A field, and its members below it. */
const rowsOf = (field: FieldDefinition, filled: string, before = ''): readonly (readonly string[])[] => [
  [
    `\`${before}${field.name}\``,
    field.description,
    typeOf(field),
    field.required ? 'yes' : '',
    field.privacy,
    field.ceds?.id ?? '',
    field.computed === true ? 'worked out' : filled,
  ],
  ...Object.values(field.members ?? {}).flatMap((member) => rowsOf(member, '', `${before}${field.name}.`)),
]

const setsOf = (field: FieldDefinition): readonly (keyof typeof codeSets)[] => [
  ...(field.codeSet === undefined ? [] : [field.codeSet]),
  ...Object.values(field.members ?? {}).flatMap(setsOf),
]

const codesText = (name: keyof typeof codeSets): string => {
  const { title, codes } = codeSets[name]
  const rows = codes.map(([code, label, ceds]) => [`\`${code}\``, label, ceds ?? ''])
  return blocks([`### ${name}`, `${title}.`, table(['code', 'meaning', 'CEDS'], rows)])
}

/** A subtype shares its records with its base, so what fills either fills both. */
const filling = (fillers: Fillers, entity: EntityDefinition, field: string): readonly string[] => [
  ...new Set([entity.name, entity.space].flatMap((name) => fillers.get(name)?.get(field) ?? [])),
]

const page = (entity: EntityDefinition, fillers: Fillers): SiteDocument => {
  const fields = Object.values(entity.fields)
  const sets = [...new Set(fields.flatMap(setsOf))]
  const rows = fields.flatMap((field) => rowsOf(field, linked(filling(fillers, entity, field.name))))
  return {
    path: `${folder}/${entity.name}.md`,
    title: entity.title,
    text: blocks([
      entity.description,
      `In programs and paths: \`${entity.name}\`.${entity.space === entity.name ? '' : ` Its records are kept as [${entity.space}](${entity.space}.md).`}`,
      entity.confidence === 'configuration' ? 'No file of a format fills it yet: it is given as a table.' : undefined,
      entity.naturalKey === undefined
        ? undefined
        : `Without an identifier two records are told apart by ${entity.naturalKey.map((part) => part.map((one) => `\`${one}\``).join(' or ')).join(', ')}.`,
      '## Fields',
      table(['field', 'what it is', 'type', 'required', 'privacy', 'CEDS', 'filled by'], rows),
      ...(sets.length === 0 ? [] : ['## Codes', ...sets.map((name) => codesText(name).trimEnd())]),
    ]),
  }
}

/** One page an entity of the common record, with the formats that fill each field. */
export const commonRecordChapter = (formats: readonly FormatFunction[]): Chapter => {
  const fillers = fillersOf(formats)
  const all = Object.values(entities)
  const rows = all.map(({ name, title, description }) => [`[${title}](${name}.md)`, description])
  return {
    title: 'Common record',
    introduction: {
      path: `${folder}/index.md`,
      title: 'Common record',
      text: blocks(['What every format is read into and written from.', table(['record', 'what it is'], rows)]),
    },
    documents: all.map((entity) => page(entity, fillers)),
  }
}
