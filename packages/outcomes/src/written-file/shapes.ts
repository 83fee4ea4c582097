import { type CodeSetName, codeSets, isIsoDate } from '@nrec-align/schema'
import { z } from 'zod'
import type { Words } from '../catalogue/words.ts'
import { say } from './say.ts'

/** An optional name that is not there is not there: it is never there with no value. */
type Exact<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

/** Names with values, and no others; the known ones ride in the message, from which the fix is worded. */
export const names = <S extends z.core.$ZodShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  }) as unknown as z.ZodType<Exact<z.output<z.ZodObject<S, z.core.$strict>>>>

/** A text that is not empty. */
export const text = z.string().min(1)

/** A name by which other parts of a file speak of something. */
export const id = z.string().superRefine((written, context) => {
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(written))
    context.addIssue(
      say(
        `${JSON.stringify(written)} cannot be an id.`,
        'Use small letters, digits and hyphens, such as summer-reading.',
      ),
    )
})

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** A text by language; English is required, because it stands where a translation is missing. */
export const wordsShape = z
  .object({ en: text, es: text.optional() })
  .catchall(text)
  .superRefine((written, context) => {
    for (const language of Object.keys(written))
      if (!LANGUAGE.test(language))
        context.addIssue(
          say(`${JSON.stringify(language)} is not a language.`, 'Write a code such as en or es.', [language]),
        )
  }) as unknown as z.ZodType<Words>

/** A day, in quotes or not. */
export const day = z
  .string()
  .superRefine((written, context) => {
    if (!isIsoDate(written))
      context.addIssue(
        say(`${JSON.stringify(written)} is not a day.`, 'Write year, month and day, such as 2026-09-30.'),
      )
  })
  .meta({ format: 'date' })

/** A school year, by the year in which it ends. */
export const schoolYear = z.int().superRefine((written, context) => {
  if (written < 1900 || written > 2200)
    context.addIssue(say(`${written} is not a school year.`, 'Write the year in which it ends, such as 2026.'))
})

type CodeIn<Name extends CodeSetName> = (typeof codeSets)[Name]['codes'][number][0]

/** A code of a code set of the common record. */
export const code = <Name extends CodeSetName>(name: Name): z.ZodType<CodeIn<Name>> =>
  z.enum(codeSets[name].codes.map(([one]) => one)) as unknown as z.ZodType<CodeIn<Name>>
