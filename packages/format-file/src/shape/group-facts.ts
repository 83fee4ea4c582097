import type { FormColumn, Node, Nodes } from '@nrec-align/mapping'
import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { mapping } from './mapping.ts'
import { say } from './say.ts'
import { anyText, mark, text } from './texts.ts'
import type { Total } from './total.ts'

type Group = Nodes['groups']['groups'][number]
type Member = Group['members'][string]
type System = Nodes['identifiers']['systems'][number]

/** A column alone, a column with the rule of its cell, or a fixed value. */
const memberShape = (as: z.ZodType<Node>): z.ZodType<Member> =>
  byShape<Member>({
    text: text.transform((column) => ({ column })),
    names: mapping({ is: anyText.optional(), column: text.optional(), of: as.optional() }).transform(
      ({ is, column, of }, context): Member => {
        if (is !== undefined && column === undefined && of === undefined) return { is }
        if (column !== undefined && is === undefined) return of === undefined ? { column } : { column, of }
        context.addIssue(
          say('A member is a fixed value or a column.', 'Write "is:" alone, or "column:" and its "of:".'),
        )
        return z.NEVER
      },
    ),
  })

/** A column that says how a member of its group is written. */
const formShape = mapping({
  column: text,
  member: text,
  forms: z.array(z.tuple([anyText, anyText])),
  otherwise: anyText,
} satisfies Total<keyof FormColumn>)

/** One group of members, such as a score with its scale. */
export const groupFacts = (as: z.ZodType<Node>): z.ZodType<Group> =>
  mapping({
    members: z.record(text, memberShape(as)),
    needs: text,
    repeated: mark.optional(),
    namedBy: text.optional(),
    formIn: formShape.optional(),
  } satisfies Total<keyof Group>)

/** What one text of a system column means. */
export const systemFacts: z.ZodType<System> = mapping({
  wire: anyText,
  system: text.optional(),
  option: text.optional(),
  issuerOption: text.optional(),
  scoped: mark.optional(),
  secret: mark.optional(),
} satisfies Total<keyof System>)
