import { z } from 'zod'
import { code, day, id, names, schoolYear, text, wordsShape } from '../written-file/shapes.ts'
import type { Story } from './story.ts'

const values = z.array(names({ year: schoolYear, value: z.number(), note: wordsShape.optional() }))

const indicator = names({
  indicator: id,
  baseline: names({ history: values.optional(), forecast: values.optional() }).optional(),
  targets: values.optional(),
  behind: wordsShape.optional(),
})

const commitment = names({
  who: text,
  what: wordsShape,
  by: day,
  state: z.enum(['kept', 'not-kept', 'open']),
  note: wordsShape.optional(),
})

const won = names({
  what: wordsShape,
  who: text,
  date: day.optional(),
  kind: code('communityActionKind').optional(),
  level: code('actionLevel').optional(),
})

const quote = names({
  text: wordsShape,
  namedAs: wordsShape,
  consent: names({ from: z.enum(['speaker', 'parent-or-guardian']), date: day }),
})

const program = names({
  program: text,
  howMuch: z.array(id).optional(),
  howWell: z.array(id).optional(),
  betterOff: z.array(id).optional(),
})

const result = names({
  result: id,
  headline: wordsShape.optional(),
  indicators: z.array(indicator).optional(),
  behind: wordsShape.optional(),
  partners: z.array(names({ name: text, role: wordsShape.optional() })).optional(),
  works: z.array(wordsShape).optional(),
  programs: z.array(program).optional(),
  actions: z.array(names({ what: wordsShape, owner: text, by: day, done: z.boolean().optional() })).optional(),
  commitments: z.array(commitment).optional(),
  won: z.array(won).optional(),
  quotes: z.array(quote).optional(),
})

/** What `story.yaml` may say. */
export const storyShape: z.ZodType<Story> = names({
  title: wordsShape,
  community: wordsShape,
  results: z.array(result).min(1),
})
