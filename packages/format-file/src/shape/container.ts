import { type Container, delimited } from '@nrec-align/mapping'
import { z } from 'zod'
import { mapping } from './mapping.ts'
import { oneOf, text, yesOrNo } from './texts.ts'
import { type Notation, wordOrFacts } from './word-or-facts.ts'

const delimiter = text.transform((written) => (written === 'tab' ? '\t' : written))

const delimitedFacts = mapping({
  delimiters: z.array(delimiter).min(1).optional(),
  quote: oneOf(['"', '']).optional(),
  header: yesOrNo.optional(),
  lineEnd: oneOf(['crlf', 'lf'])
    .transform((name) => (name === 'lf' ? ('\n' as const) : ('\r\n' as const)))
    .optional(),
  encodings: z
    .array(oneOf(['utf-8', 'windows-1252']))
    .min(1)
    .optional(),
})

/** Every kind of container has a notation; one that is added does not compile until it is in this table. */
const notations: { readonly [K in Container['kind']]: Notation<Container> } = {
  delimited: { word: delimited(), facts: delimitedFacts.transform((facts) => delimited(facts)) },
}

/** How the records of a file are stored. */
export const containerShape: z.ZodType<Container> = wordOrFacts(notations)
