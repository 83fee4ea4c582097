import type { InputFile } from '@nrec-align/io'
import { nearest, type RunFacts } from '@nrec-align/mapping'
import { codesOfSet } from '../report/unknown-code-list.ts'
import { tableRows } from './table-rows.ts'

/** A filled-in list of codes gives a meaning that does not exist; nothing is read before it is corrected. */
export class UnknownMeaning extends Error {
  override readonly name = 'UnknownMeaning'
  readonly code = 'unknown-meaning'
  readonly docsUrl = 'https://github.com/nrec-align/nrec-align/blob/main/packages/convert/README.md#unknown-codes'
  /** The code that was meant, if one is near. */
  readonly nearest: string | undefined
  readonly known: readonly string[]

  constructor(file: string, code: string, meaning: string, known: readonly string[]) {
    super(`${file}: the code ${code} is given the meaning ${meaning}, which its list does not have`)
    this.nearest = nearest(meaning, known)
    this.known = known
  }
}

/** Spreadsheet programs are kept from running a cell by an apostrophe in front; it is no part of the code. */
const withoutGuard = (code: string): string => (/^'[=+\-@]/.test(code) ? code.slice(1) : code)

/**
 * Reads codes whose meaning somebody filled in: table id → code and meaning.
 *
 * @throws {UnknownMeaning} when a meaning is not in the list of the common record
 */
export const readExtraCodes = async (file: InputFile | undefined): Promise<RunFacts['extraCodes']> => {
  if (file === undefined) return undefined
  const codes = new Map<string, [string, string][]>()
  for (const { table = '', set = '', code: written = '', canonical: meaning = '' } of await tableRows(file)) {
    if (table === '' || written === '' || meaning === '') continue
    const known = codesOfSet(set)
    if (known.length > 0 && !known.includes(meaning)) throw new UnknownMeaning(file.path, written, meaning, known)
    codes.set(table, [...(codes.get(table) ?? []), [withoutGuard(written), meaning]])
  }
  return codes
}
