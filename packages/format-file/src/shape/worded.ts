import type { z } from 'zod'
import type { FilePath, Finding } from '../problem.ts'
import { type Plain, valueAt } from '../text/plain.ts'
import { unknownName } from './mapping.ts'
import type { SaidFacts } from './say.ts'
import { suggest } from './suggest.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'names with values',
  record: 'names with values',
}

type Words = readonly [message: string, fix: string]

/** An item of a list is called after the list. */
const nameOf = (path: readonly PropertyKey[]): string =>
  String(path.findLast((segment) => typeof segment !== 'number') ?? 'This')

const expected = (issue: z.core.$ZodIssueInvalidType, found: Plain | undefined): Words => {
  const kind = kinds[issue.expected] ?? 'something else'
  const name = nameOf(issue.path)
  if (found === undefined) return [`${name} is missing.`, `Add "${name}:" with ${kind}.`]
  if (found === '') return [`${name} is empty.`, `Write ${kind}, or take the line out.`]
  return [`${name} has to be ${kind}.`, `Write ${kind} here.`]
}

/** Words for the issues that zod finds on its own. */
const wordsOf = (issue: z.core.$ZodIssue, found: Plain | undefined): Words => {
  const name = nameOf(issue.path)
  const text = typeof found === 'string' ? found : ''
  if (issue.code === 'custom' && issue.params?.['fix'] !== undefined) {
    return [issue.message, (issue.params as unknown as SaidFacts).fix]
  }
  const unknown = unknownName(issue)
  if (unknown !== undefined) return unknown
  if (found === undefined && issue.code !== 'invalid_type') return [`${name} is missing.`, `Add "${name}:".`]
  if (issue.code === 'invalid_type') return expected(issue, found)
  if (issue.code === 'invalid_value') {
    return [`${name} cannot be ${JSON.stringify(text)}.`, suggest(text, issue.values.map(String))]
  }
  if (issue.code === 'too_small') return [`${name} is empty.`, 'Write something here, or take the line out.']
  return [`${name} is not right: ${issue.message}.`, 'Correct it, or take the line out.']
}

/** Beyond this the mistakes are only counted, and to say what was meant for each would take its time. */
const MANY = 1000

/** What zod found, as findings with a path in the file. */
export const worded = (issues: readonly z.core.$ZodIssue[], value: Plain): readonly Finding[] =>
  issues.map((issue, place) => {
    const [message, fix] = place < MANY ? wordsOf(issue, valueAt(value, issue.path)) : ['', '']
    return { at: issue.path as FilePath, message, fix }
  })
