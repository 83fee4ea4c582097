import type { DelimitedReader } from '@nrec-align/io'
import type { RecordReader } from '@nrec-align/mapping'

/** A record that is set aside: as it stood, or its cells where some of them must not leave the reader. */
export type SetAside = { readonly text: string } | { readonly cells: readonly string[] }

/** Pieces that are whole cells for certain: a quote or line break may belong to a cell that goes on. */
const plainPieces = (pieces: readonly string[]): readonly string[] =>
  pieces.map((piece) => (/["\r\n]/.test(piece) ? '' : piece))

/**
 * Keeps what is secret out of the records that are set aside; without a secret column they stay word for word.
 *
 * A record with too many or too few cells may have its secret a few places off, so those cells are blank too.
 * Of a record that could not be split, only plain cells before the first secret column can be kept.
 */
export const withoutSecrets = (
  recordReader: RecordReader,
  reader: DelimitedReader,
): ((text: string, cells: readonly string[] | undefined) => SetAside) => {
  const width = recordReader.columns.names.length
  const secrets = recordReader.columns.names.flatMap((_name, place) => (recordReader.isSecret(place) ? [place] : []))
  const [first] = secrets
  if (first === undefined) return (text) => ({ text })
  const { delimiter } = reader.dialect
  return (text, cells) => {
    if (cells === undefined) return { text: plainPieces(text.split(delimiter).slice(0, first)).join(delimiter) }
    const slack = Math.abs(cells.length - width)
    const isSecret = (place: number): boolean => secrets.some((secret) => Math.abs(secret - place) <= slack)
    if (cells.every((cell, place) => cell === '' || !isSecret(place))) return { text }
    return { cells: cells.map((cell, place) => (isSecret(place) ? '' : cell)) }
  }
}
