import { readFile } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { z } from 'zod'
import { UsageError } from '../failure.ts'
import { localLayoutsSchema } from './local-layouts.ts'
import { longestGap } from './longest-gap.ts'

const text = z.string().min(1)

const gap = z.union([z.string(), z.number()]).transform((value, context) => {
  const found = longestGap(String(value))
  if (found !== undefined) return found
  context.addIssue('it is a number of days, such as 10 or 8-weekdays')
  return z.NEVER
})

/** What a configuration file may say; a command line that says the same thing wins. */
export const configSchema = z.strictObject({
  /** Further formats: names of installed packages, and paths of format files. */
  formats: z.array(text).optional(),
  /** Sources as on the command line. */
  sources: z.array(text).optional(),
  /** Local layouts: what a district or a new year changes in a published one, by `<format>/<layout>`. */
  layouts: localLayoutsSchema.optional(),
  from: text.optional(),
  to: text.optional(),
  out: text.optional(),
  set: z.record(text, z.coerce.string()).optional(),
  tables: z.record(text, text).optional(),
  codes: text.optional(),
  asOf: text.optional(),
  trust: z.array(text).optional(),
  onError: z.enum(['quarantine', 'drop-field', 'fail']).optional(),
  unknownCode: z.enum(['other', 'absent']).optional(),
  repair: z.boolean().optional(),
  failAbove: z.number().min(0).max(100).optional(),
  workers: z.int().min(1).optional(),
  engine: z.enum(['memory', 'duckdb']).optional(),
  decode: z.enum(['rows', 'sql']).optional(),
  memoryLimit: text.optional(),
  tempDir: text.optional(),
  longestGap: gap.optional(),
  replace: z.boolean().optional(),
  unpacked: z.boolean().optional(),
  worklist: text.optional(),
  report: z.enum(['internal', 'public']).optional(),
})

/** A configuration, and the folder its paths start from. */
export interface Config {
  readonly folder: string
  readonly settings: z.infer<typeof configSchema>
}

const parsed = async (path: string, content: string): Promise<unknown> => {
  try {
    if (extname(path) === '.json') return JSON.parse(content)
    const { parse } = await import('yaml')
    return parse(content)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new UsageError('bad-configuration', `${path} cannot be read: ${reason}`)
  }
}

/** Reads a configuration file; without a name there is none. */
export const readConfig = async (name: string | undefined, folder: string): Promise<Config> => {
  if (name === undefined) return { folder, settings: {} }
  const path = resolve(folder, name)
  const content = await readFile(path, 'utf8').catch(() => {
    throw new UsageError('bad-configuration', `There is no configuration file ${name}.`)
  })
  const checked = configSchema.safeParse((await parsed(name, content)) ?? {})
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) =>
      [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
    )
    throw new UsageError('bad-configuration', `${name} is not right: ${problems.join('; ')}`)
  }
  return { folder: dirname(path), settings: checked.data }
}
