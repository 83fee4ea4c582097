import { nearest } from '@nrec-align/mapping'

const MANY = 12

/** Says what was probably meant, or what there is to choose from. */
export const suggest = (typed: string, known: readonly string[]): string => {
  const meant = nearest(typed, known)
  if (meant !== undefined) return `Did you mean ${JSON.stringify(meant)}?`
  const rest = known.length > MANY ? `, and ${known.length - MANY} more` : ''
  return `Choose one of: ${known.slice(0, MANY).join(', ')}${rest}.`
}
