import type { z } from 'zod'
import { programKind } from '../code-sets/program-kind.ts'
import { programStatus } from '../code-sets/program-status.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * A program that a school, district or partner runs.
 *
 * @example
 * ```ts
 * import { Program } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', name: 'Example' }
 * console.assert(Program.safeParse(record).success)
 * ```
 */
export const Program = entity(
  {
    name: 'program',
    title: 'Program',
    description: 'A program that a school, district or partner runs.',
    naturalKey: [['organization'], ['name']],
  },
  {
    name: text({ description: 'What the program is called.', privacy: 'public', ceds: ceds('000626') }),
    organization: reference('organization', {
      description: 'The organization that runs the program.',
      privacy: 'public',
    }).optional(),
    kind: code(programKind, {
      description: 'The subject matter of the program.',
      privacy: 'public',
      ceds: ceds('000225'),
    }).optional(),
    description: text({ description: 'The purpose of the program in free text.', privacy: 'public' }).optional(),
    targetPopulation: text({ description: 'The people for whom the program is meant.', privacy: 'public' }).optional(),
    status: code(programStatus, {
      description: 'Whether the program is planned, running or over.',
      privacy: 'public',
    }).optional(),
    begin: date({ description: 'The first day of the program.', privacy: 'public' }).optional(),
    end: date({ description: 'The last day of the program.', privacy: 'public' }).optional(),
  },
)

/** What must fit together within a program. */
export const programRules: readonly Rule[] = [inOrder('begin', 'end')]

/** The schema of what one record of one file says of a program; everything is optional. */
export const ProgramFacet = facet(Program)

/** A complete record of a program. */
export type Program = z.output<typeof Program>
/** What one record of one file says of a program. */
export type ProgramFacet = z.output<typeof ProgramFacet>
