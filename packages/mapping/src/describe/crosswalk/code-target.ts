import { type CodeSetName, codeSets } from '@nrec-align/schema'
import type { CodeTarget, TextTarget } from './correspondence.ts'

type CodeFacts = readonly [code: string, label: string, ceds?: string]

/** A code of a set, with its label and the CEDS option it has. */
export const codeFacts = (set: CodeSetName, code: string): CodeFacts | undefined =>
  (codeSets[set].codes as readonly CodeFacts[]).find(([one]) => one === code)

/** A value as a code of its set, or as plain text where it is in none. */
export const codeTarget = (set: CodeSetName | undefined, value: string): CodeTarget | TextTarget =>
  set === undefined
    ? { kind: 'text', text: value }
    : { kind: 'code', set, code: value, label: codeFacts(set, value)?.[1] ?? value }
