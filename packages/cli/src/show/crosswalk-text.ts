import type { Correspondence, CrosswalkTarget } from '@nrec-align/mapping'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'

type Words = {
  readonly [K in CrosswalkTarget['kind']]: (
    target: Extract<CrosswalkTarget, { readonly kind: K }>,
  ) => readonly [name: string, label: string]
}

const words: Words = {
  field: ({ entity, path, label }) => [`${entity}.${path}`, label],
  code: ({ set, code, label }) => [`${set} ${code}`, label],
  text: ({ text }) => [text, ''],
  element: ({ ceds }) => [`CEDS ${ceds.id}`, `version ${ceds.version}`],
  option: ({ ceds, code, label }) => [`CEDS ${ceds.id} ${code}`, label],
  nothing: () => ['', 'nothing'],
}

const inWords = (target: CrosswalkTarget): readonly [name: string, label: string] =>
  (words[target.kind] as (one: CrosswalkTarget) => readonly [string, string])(target)

const year = (value: number | undefined): string => (value === undefined ? '' : String(value))

const header = [
  'kind',
  'in',
  'from',
  'relation',
  'to',
  'target',
  'meaning',
  'read',
  'written',
  'valid from',
  'valid to',
  'verified',
  'source',
  'notes',
]

const rowOf = (one: Correspondence): readonly string[] => [
  one.kind,
  one.in,
  one.from,
  one.relation,
  one.target.kind,
  ...inWords(one.target),
  one.isRead ? 'yes' : 'no',
  one.isWritten ? 'yes' : 'no',
  year(one.validFrom),
  year(one.validTo),
  one.isVerified ? 'yes' : 'no',
  one.source,
  one.notes.join('; '),
]

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Every correspondence as CSV, for a program or a spreadsheet. */
export const crosswalkCsv = (found: readonly Correspondence[]): string =>
  [header, ...found.map(rowOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('')

const years = ({ validFrom, validTo }: Correspondence): string =>
  validFrom === undefined && validTo === undefined ? '' : `${year(validFrom)}-${year(validTo)}`

/** Every correspondence as a person looks it up: layout by layout, list by list. */
export const crosswalkText = (found: readonly Correspondence[], colours: Colours): string => {
  const places = [...new Set(found.map((one) => `${one.kind} ${one.in}`))]
  return places
    .map((place) => {
      const rows = found
        .filter((one) => `${one.kind} ${one.in}` === place)
        .map((one) => [one.from, colours.dim(one.relation), ...inWords(one.target), years(one), one.notes.join('; ')])
      return `${colours.bold(place)}\n${textTable(rows)}`
    })
    .join('\n')
}
