import { z } from 'zod'
import type { Result } from '../catalogue/framework.ts'
import type { IndicatorDefinition } from '../catalogue/indicator-definition.ts'
import { say } from '../written-file/say.ts'
import { code, id, names, text, wordsShape } from '../written-file/shapes.ts'
import { measureShapes } from './measure-shapes.ts'
import { type SameAs, sameAsShape } from './same-as.ts'

/** One way to measure, under its name. */
export type WrittenMeasure = {
  readonly [K in keyof typeof measureShapes]?: z.output<(typeof measureShapes)[K]>
}

/** One indicator as a community writes it down. */
export interface WrittenIndicator
  extends Omit<IndicatorDefinition, 'framework' | 'label' | 'measure' | 'source' | 'status' | 'kind' | 'window'> {
  readonly kind?: IndicatorDefinition['kind']
  readonly window?: IndicatorDefinition['window']
  readonly source?: IndicatorDefinition['source']
  readonly status?: IndicatorDefinition['status']
  readonly measure: WrittenMeasure
  readonly sameAs?: readonly SameAs[]
}

/** The file of a community's own indicators. */
export interface WrittenIndicators {
  /** The short name with which ids begin. */
  readonly community: string
  readonly name: IndicatorDefinition['name']
  readonly version: string
  readonly owner: string
  readonly results?: readonly Result[]
  readonly indicators: readonly WrittenIndicator[]
}

const optional = <S extends Readonly<Record<string, z.ZodType>>>(shapes: S) =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, shape.optional()])) as {
    [K in keyof S]: z.ZodOptional<S[K]>
  }

const measure = names(optional(measureShapes)).superRefine((written, context) => {
  const kinds = Object.keys(written)
  if (kinds.length === 0 && context.issues.length === 0)
    context.addIssue(say('measure is empty.', 'Write "supplied: {}" if you supply the numbers.'))
  for (const extra of kinds.slice(1))
    context.addIssue(say(`${kinds[0]} stands here already.`, 'Keep one way to measure.', [extra]))
}) as z.ZodType<WrittenMeasure>

const indicator = names({
  id,
  name: wordsShape,
  result: id.optional(),
  population: wordsShape,
  numerator: wordsShape.optional(),
  denominator: wordsShape.optional(),
  window: wordsShape.optional(),
  minimumEnrollment: wordsShape.optional(),
  polarity: code('polarity'),
  unit: code('measureUnit'),
  kind: code('measureKind').optional(),
  quadrant: code('rbaQuadrant').optional(),
  collection: code('collectionMode').optional(),
  respondent: z.enum(['student', 'family', 'teacher', 'staff']).optional(),
  owner: text.optional(),
  note: wordsShape.optional(),
  source: names({ citation: text, url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
  status: z.enum(['verified', 'unverified']).optional(),
  measure,
  sameAs: z.array(sameAsShape).optional(),
} satisfies { readonly [K in keyof WrittenIndicator]-?: z.ZodType })

/** What `indicators.yaml` may say. */
export const indicatorsShape: z.ZodType<WrittenIndicators> = names({
  community: id,
  name: wordsShape,
  version: text,
  owner: text,
  results: z
    .array(
      names({ id, label: text.optional(), name: wordsShape, horizon: z.enum(['short', 'long', 'impact']).optional() }),
    )
    .optional(),
  indicators: z.array(indicator).min(1),
} satisfies { readonly [K in keyof WrittenIndicators]-?: z.ZodType })
