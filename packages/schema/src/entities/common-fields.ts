import { z } from 'zod'
import { recordStatus } from '../code-sets/record-status.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { metadata } from '../fields/metadata.ts'
import { integer } from '../fields/number.ts'
import { struct, structs } from '../fields/struct.ts'
import { text, texts } from '../fields/text.ts'
import { date, instant } from '../fields/time.ts'

const identifiers = z
  .array(
    z.object({
      system: text({ description: 'The named system that issued the value.', privacy: 'public' }),
      value: text({ description: 'The identifier as issued, with its leading zeros.', privacy: 'direct-identifier' }),
    }),
  )
  .meta(
    metadata({
      description: 'The identifiers by which sources know the record, one for each issuing system.',
      privacy: 'direct-identifier',
      ceds: ceds('001572'),
      fieldType: 'keyed',
      key: 'system',
    }),
  )

const source = struct(
  {
    format: text({ description: 'The format the record was read as.', privacy: 'public' }),
    version: text({ description: 'The version of the layout that was recognized.', privacy: 'public' }),
    file: text({ description: 'The file, relative to the source.', privacy: 'public' }),
    record: integer({ description: 'The number of the data record in its file, from 1.', privacy: 'public' }),
  },
  { description: 'The place in the input from which one facet was read.', privacy: 'public', computed: true },
)

const extensions = structs(
  {
    format: text({ description: 'The format the cell belongs to.', privacy: 'public' }),
    column: text({ description: 'The column of the cell.', privacy: 'public' }),
    value: text({ description: 'The cell as it stood in the file.', privacy: 'direct-identifier' }),
  },
  {
    description: 'Cells that no field of the model holds, kept as they stood in the file.',
    privacy: 'direct-identifier',
    computed: true,
  },
)

/** The fields of every entity, whatever it is about. */
export const commonFields = {
  identifiers: identifiers.optional(),
  source: source.optional(),
  sources: texts({
    description: 'The names of the sources that contributed to the folded record.',
    privacy: 'public',
    computed: true,
  }).optional(),
  validFrom: date({
    description: 'The first day on which what the facet says is known to hold.',
    privacy: 'public',
  }).optional(),
  validTo: date({
    description: 'The last day, inclusive, on which what the facet says is known to hold; absent while it still does.',
    privacy: 'public',
  }).optional(),
  recordStatus: code(recordStatus, {
    description: 'Whether the source states the record or asks for its removal.',
    privacy: 'public',
  }).optional(),
  modifiedAt: instant({
    description: 'The moment of the last change in the source system.',
    privacy: 'public',
  }).optional(),
  declaredMissing: texts({
    description: 'The fields that the source says are unknown or withheld, in contrast to those it left blank.',
    privacy: 'public',
  }).optional(),
  extensions: extensions.optional(),
}
