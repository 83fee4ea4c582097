import { type Issue, messages } from '@nrec-align/mapping'
import { spanishFindings } from './findings-es.ts'
import type { Worded } from './worded.ts'

/** What a finding says to the person who reads it. */
export interface FindingWords {
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** What findings of a kind say, in every language. */
export const findingWords = (code: Issue['code']): Worded<FindingWords> => {
  const { what, why, fix } = messages[code]
  return { en: { what, why, fix }, es: spanishFindings[code] }
}
