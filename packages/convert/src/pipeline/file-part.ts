import { type FileColumns, type RecordReader, trim } from '@nrec-align/mapping'
import type { OpenFile, SetAside } from '../carriers/carrier.ts'
import type { FileCounts } from '../report/disposition.ts'
import type { ListedKeys } from './sibling-keys.ts'
import type { SourceFile } from './source.ts'

/** The records of one layout in a file that is being read. */
export interface FilePart {
  readonly file: SourceFile
  readonly reader: RecordReader
  readonly counts: FileCounts
  readonly hasSecrets: boolean
  /** Keys of sibling files that its records are looked up in. */
  readonly keys: ListedKeys
  /** Makes of a record what may be kept of it when it is set aside. */
  readonly keep: (text: string, cells: readonly string[] | undefined) => SetAside
}

const secretPlaces = (reader: RecordReader): readonly number[] =>
  reader.columns.names.flatMap((_name, place) => (reader.isSecret(place) ? [place] : []))

/**
 * Keeps what is secret out of the records that are set aside; without a secret column they stay word for word.
 *
 * A record with too many or too few cells may have its secret a few places off, so those cells are blank too.
 */
export const withoutSecrets = (
  reader: RecordReader,
  open: Pick<OpenFile, 'masked'>,
  part: number,
): FilePart['keep'] => {
  const width = reader.columns.names.length
  const secrets = secretPlaces(reader)
  if (secrets.length === 0) return (text) => ({ text })
  return (text, cells) => {
    if (cells === undefined) return open.masked(text, undefined, (place) => secrets.includes(place), part)
    const slack = Math.abs(cells.length - width)
    const isSecret = (place: number): boolean => secrets.some((secret) => Math.abs(secret - place) <= slack)
    if (cells.every((cell, place) => trim(cell) === '' || !isSecret(place))) return { text }
    return open.masked(text, cells, isSecret, part)
  }
}

/** What may be kept of a record that nobody could take apart: the least of what any of its file's layouts lets through. */
export const keptOfAny = (parts: readonly FilePart[], text: string): SetAside =>
  parts.reduce<SetAside>(
    (least, { keep }) => {
      const kept = keep(text, undefined)
      return 'text' in least && ('cells' in kept || kept.text.length < least.text.length) ? kept : least
    },
    { text },
  )

/** A declared column that stands twice in a header, so that nobody can tell which one is meant. */
export const doubledColumn = ({ names, declared, further }: FileColumns): string | undefined =>
  names.find(
    (name, at) => declared[at] !== undefined && further?.places.includes(at) !== true && names.indexOf(name) < at,
  )
