import { codeSets } from '@nrec-align/schema'
import { z } from 'zod'

const codesOf = <Code extends string>(set: { readonly codes: readonly (readonly [Code, ...unknown[]])[] }) =>
  z.enum(set.codes.map(([code]) => code) as [Code, ...Code[]])

const bilingual = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/)
const source = z.strictObject({ citation: z.string().min(1), url: z.url({ protocol: /^https?$/ }).optional() })
const status = z.enum(['verified', 'unverified'])

const definition = z
  .strictObject({
    id,
    framework: id,
    label: z.string().min(1).optional(),
    name: bilingual,
    result: id.optional(),
    population: bilingual,
    numerator: bilingual.optional(),
    denominator: bilingual.optional(),
    window: bilingual,
    minimumEnrollment: bilingual.optional(),
    polarity: codesOf(codeSets.polarity),
    unit: codesOf(codeSets.measureUnit),
    kind: codesOf(codeSets.measureKind),
    quadrant: codesOf(codeSets.rbaQuadrant).optional(),
    collection: codesOf(codeSets.collectionMode).optional(),
    respondent: z.enum(['student', 'family', 'teacher', 'staff']).optional(),
    note: bilingual.optional(),
    source,
    status,
    measure: z.looseObject({ kind: z.string() }),
  })
  .refine((one) => one.id.startsWith(`${one.framework}.`), 'an id begins with its framework')
  .refine((one) => (one.kind === 'performance') === (one.quadrant !== undefined), 'a quadrant is of a program')
  .refine((one) => one.status === 'verified' || one.note !== undefined, 'what is unverified says what is in doubt')
  .refine((one) => one.respondent === undefined || one.collection === 'survey', 'only a survey has respondents')

/** What a framework has to be, said once more than its type says it. */
export const frameworkSchema = z.strictObject({
  id,
  version: z.string().min(1),
  title: bilingual,
  publisher: z.string().min(1),
  note: bilingual.optional(),
  source,
  status,
  results: z.array(
    z.strictObject({
      id,
      label: z.string().min(1).optional(),
      name: bilingual,
      horizon: z.enum(['short', 'long', 'impact']).optional(),
    }),
  ),
  indicators: z.array(definition),
})
