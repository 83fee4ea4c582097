import { nearest } from '@nrec-align/convert'
import { suggestion, UsageError } from '../failure.ts'

/** A word that must be one of those known, or a usage error that says which was probably meant. */
export const oneOf = <K extends string>(option: string, text: string, known: readonly K[]): K => {
  const found = known.find((one) => one === text)
  if (found !== undefined) return found
  throw new UsageError('bad-option', `${option} does not know "${text}".`, suggestion(nearest(text, known), known))
}
