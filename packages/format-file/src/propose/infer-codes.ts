import { type CodeSetName, codeSets } from '@nrec-align/schema'

const MOST_CODES = 40
const LONGEST_CODE = 40

/** A code that a sample holds, and what it may mean. */
export interface GuessedCode {
  readonly wire: string
  /** Blank where nothing is near enough. */
  readonly meaning: string
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** Only the same word, a single first letter that begins one code alone, or the same number without zeros counts. */
const meaningOf = (wire: string, set: CodeSetName): string => {
  const codes = codeSets[set].codes as readonly (readonly [code: string, label: string, ceds?: string])[]
  const wanted = plain(wire).replace(/^0+(?=[0-9])/, '')
  const same = codes.find((row) =>
    row.some((text) => text !== undefined && plain(text).replace(/^0+(?=[0-9])/, '') === wanted),
  )
  if (same !== undefined) return same[0]
  const beginning = codes.filter(([, label]) => wanted.length === 1 && plain(label).startsWith(wanted))
  return beginning.length === 1 ? (beginning[0]?.[0] ?? '') : ''
}

/** The codes of a column, where it holds few and short ones. */
export const codesOf = (values: readonly string[], set: CodeSetName): readonly GuessedCode[] | undefined => {
  const wires = [...new Set(values)].sort()
  if (wires.length === 0 || wires.length > MOST_CODES || wires.some((wire) => wire.length > LONGEST_CODE))
    return undefined
  const seen = new Set<string>()
  return wires.map((wire) => {
    const meaning = meaningOf(wire, set)
    // A meaning is written by one code only: a second code of the same meaning is for a person to decide.
    if (seen.has(meaning)) return { wire, meaning: '' }
    seen.add(meaning)
    return { wire, meaning }
  })
}
