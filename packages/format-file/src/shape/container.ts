import {
  type Container,
  type Containers,
  delimited,
  fixedWidth,
  type HeldRecords,
  json,
  type ListCell,
  xml,
} from '@nrec-align/mapping'
import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { conditions } from './condition.ts'
import { mapping } from './mapping.ts'
import { oneOf, text, whole, yesOrNo } from './texts.ts'
import type { Total } from './total.ts'
import { type Notation, wordOrFacts } from './word-or-facts.ts'

type Facts<K extends keyof Containers> = Total<Exclude<keyof Containers[K], 'kind'>>

const delimiter = text.transform((written) => (written === 'tab' ? '\t' : written))

const encodings = z.array(oneOf(['utf-8', 'windows-1252'])).min(1)

const lineEnds = { crlf: '\r\n', lf: '\n' } as const

const lineEnd = oneOf(['crlf', 'lf']).transform((name) => lineEnds[name])

const paths = z.record(text, text)

const delimitedFacts = mapping({
  delimiters: z.array(delimiter).min(1).optional(),
  quote: oneOf(['"', '']).optional(),
  header: yesOrNo.optional(),
  rowsBeforeHeader: whole.optional(),
  rowsAfterHeader: whole.optional(),
  wordingRow: whole.optional(),
  lineEnd: lineEnd.optional(),
  encodings: encodings.optional(),
  recordType: conditions.optional(),
} satisfies Facts<'delimited'>)

const fixedWidthFacts = mapping({
  recordLength: whole.optional(),
  lineEnd: lineEnd.optional(),
  encodings: encodings.optional(),
  recordType: conditions.optional(),
} satisfies Facts<'fixedWidth'>)

const oneOrMore = byShape<string | readonly string[]>({ text, list: z.array(text).min(1) })

const listCell = mapping({ separator: text, item: text.optional() } satisfies Total<keyof ListCell>)

const heldRecords = mapping({ layout: text, takes: z.record(text, text).optional() } satisfies Total<keyof HeldRecords>)

const jsonFacts = mapping({
  property: oneOrMore.optional(),
  paths: z.record(text, oneOrMore).optional(),
  types: z.record(text, oneOf(['number', 'boolean'])).optional(),
  lists: z.record(text, listCell).optional(),
  holds: z.record(text, heldRecords).optional(),
  optional: z.array(text).optional(),
  ignored: z.record(text, text).optional(),
} satisfies Facts<'json'>)

const xmlFacts = mapping({
  element: text,
  namespaces: z.array(text).optional(),
  paths: paths.optional(),
} satisfies Facts<'xml'>)

/** Every kind of container has a notation; one that is added does not compile until it is in this table. */
const notations: { readonly [K in keyof Containers]: Notation<Container> } = {
  delimited: { word: delimited(), facts: delimitedFacts.transform((facts) => delimited(facts)) },
  fixedWidth: { word: fixedWidth(), facts: fixedWidthFacts.transform((facts) => fixedWidth(facts)) },
  json: { word: json(), facts: jsonFacts.transform((facts) => json(facts)) },
  xml: { facts: xmlFacts.transform(({ element, ...facts }) => xml(element, facts)) },
}

/** How the records of a file are stored. */
export const containerShape: z.ZodType<Container> = wordOrFacts(notations)
