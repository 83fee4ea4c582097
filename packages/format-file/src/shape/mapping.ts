import { z } from 'zod'
import { suggest } from './suggest.ts'

type Output<S extends z.core.$ZodShape> = z.output<z.ZodObject<S, z.core.$strip>>

/** An optional name that is not there is not there: it is never there with no value. */
type Exact<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

/** Names with values; a name that is not known is a finding with the name that was probably meant. */
export const mapping = <S extends z.core.$ZodShape>(shape: S): z.ZodType<Exact<Output<S>>> => {
  const known = Object.keys(shape)
  const unknown = z.unknown().superRefine((_, context) => {
    context.addIssue({ code: 'custom', message: UNKNOWN_NAME, params: { known } })
  })
  return z.object(shape).catchall(unknown) as unknown as z.ZodType<Exact<Output<S>>>
}

const UNKNOWN_NAME = 'unknown name'

/** The words for a name that is not known, which only the issue's own path tells. */
export const unknownName = (issue: z.core.$ZodIssue): readonly [message: string, fix: string] | undefined => {
  if (issue.code !== 'custom' || issue.message !== UNKNOWN_NAME) return undefined
  const name = String(issue.path.at(-1))
  return [`${JSON.stringify(name)} is not known here.`, suggest(name, (issue.params?.['known'] ?? []) as string[])]
}
