import type { Column } from '@nrec-align/mapping'
import type { z } from 'zod'
import { byShape } from './by-shape.ts'
import { mapping } from './mapping.ts'
import { anyText, confidence, mark, oneOf, text, texts, whole } from './texts.ts'
import type { Total } from './total.ts'

export const privacy = oneOf(['direct-identifier', 'quasi-identifier', 'sensitive', 'secret', 'public'])

const facts = mapping({
  description: text.optional(),
  length: whole.optional(),
  fixed: mark.optional(),
  required: oneOf(['always', 'conditional']).optional(),
  requiredConfidence: confidence.optional(),
  lengthConfidence: confidence.optional(),
  confidence: confidence.optional(),
  privacy: privacy.optional(),
  aliases: texts.optional(),
  absent: texts.optional(),
  missing: texts.optional(),
  source: text.optional(),
  matchedBy: oneOf(['keyed-hash']).optional(),
  placeholder: mark.optional(),
  carried: text.optional(),
  dropped: text.optional(),
} satisfies Total<keyof Column | 'carried' | 'dropped'>)

/** What a file says of one column; a text alone is its description, and nothing at all is its name. */
export const columnShape = byShape<z.output<typeof facts>>({
  text: anyText.transform((description) => (description === '' ? {} : { description })),
  names: facts,
})

export type ColumnShape = z.output<typeof columnShape>
