import type { z } from 'zod'
import { completionKind } from '../code-sets/completion-kind.ts'
import { diplomaType } from '../code-sets/diploma-type.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { reference } from '../fields/reference.ts'
import { texts } from '../fields/text.ts'
import { partialDate } from '../fields/time.ts'
import { entity, facet } from './entity.ts'

/**
 * The end of a course of schooling, with or without an award.
 *
 * @example
 * ```ts
 * import { Completion } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', student: 'us-ca.ssid/1234567890', kind: 'regular-diploma' }
 * console.assert(Completion.safeParse(record).success)
 * ```
 */
export const Completion = entity(
  {
    name: 'completion',
    title: 'Completion',
    description: 'The end of a course of schooling, with or without an award.',
    naturalKey: [['student'], ['school'], ['date'], ['kind']],
  },
  {
    student: reference('student', { description: 'The student who finished.', privacy: 'quasi-identifier' }),
    school: reference('school', { description: 'The school that made the award.', privacy: 'public' }).optional(),
    date: partialDate({
      description: 'The day of the award, or its month where no day is given.',
      privacy: 'quasi-identifier',
      ceds: ceds('000081'),
    }).optional(),
    kind: code(completionKind, {
      description: 'Whether it is a diploma, an equivalency, a certificate or no award.',
      privacy: 'sensitive',
    }),
    diplomaType: code(diplomaType, {
      description: 'The finer type of the diploma or credential.',
      privacy: 'sensitive',
      ceds: ceds('000138'),
    }).optional(),
    endorsements: texts({
      description: 'The seals, endorsements and marks of readiness that go with the award.',
      privacy: 'public',
    }).optional(),
  },
)

/** The schema of what one record of one file says of a completion; everything is optional. */
export const CompletionFacet = facet(Completion)

/** A complete record of a completion. */
export type Completion = z.output<typeof Completion>
/** What one record of one file says of a completion. */
export type CompletionFacet = z.output<typeof CompletionFacet>
