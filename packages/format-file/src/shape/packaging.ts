import type { Packaging } from '@nrec-align/mapping'
import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { mapping } from './mapping.ts'
import { anyText, mark, oneOf, text } from './texts.ts'

const kind = oneOf(['zip', 'files'])

const pairOf = z.tuple([text, anyText])

const manifest = mapping({
  file: text,
  columns: z.tuple([text, text]),
  version: text,
  constants: z.array(pairOf),
  options: z.array(z.tuple([text, text])),
  filePrefix: anyText,
  files: z.array(text),
  modes: mapping({ absent: text, bulk: text, delta: text }),
})

/** How the files of one data set lie together: `files`, `zip`, or either with its facts. */
export const packagingShape: z.ZodType<Packaging> = byShape<Packaging>({
  text: kind.transform((one) => ({ kind: one })),
  names: mapping({ kind, manifest: manifest.optional(), referentiallyComplete: mark.optional() }),
})
