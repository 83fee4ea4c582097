import type { z } from 'zod'
import type { FilePath, Finding } from './file-problem.ts'
import type { SaidFacts } from './say.ts'
import { suggest } from './suggest.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'names with values',
  record: 'names with values',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

const valueAt = (value: unknown, [first, ...rest]: readonly PropertyKey[]): unknown => {
  if (first === undefined || typeof value !== 'object' || value === null) return value
  return Object.hasOwn(value, first) ? valueAt((value as Record<PropertyKey, unknown>)[first], rest) : undefined
}

/** An item of a list is called after the list. */
const nameOf = (path: readonly PropertyKey[]): string =>
  String(path.findLast((part) => typeof part !== 'number') ?? 'The file')

type Words = readonly [message: string, fix: string]

const wrongKind = (issue: z.core.$ZodIssueInvalidType, found: unknown): Words => {
  const kind = kinds[issue.expected] ?? 'something else'
  const name = nameOf(issue.path)
  if (found === undefined) return [`${name} is missing.`, `Add "${name}:" with ${kind}.`]
  if (found === null && /\s/.test(String(issue.path.at(-1))))
    return ['A text was cut at its comma.', 'Put the whole text in quotes.']
  if (found === null) return [`${name} is empty.`, `Write ${kind}, or take the line out.`]
  if (issue.expected === 'string' && typeof found !== 'object')
    return [`${name} has to be a text.`, `Put it in quotes: "${String(found)}".`]
  return [`${name} has to be ${kind}.`, `Write ${kind} here.`]
}

const wordsOf = (issue: z.core.$ZodIssue, found: unknown): Words => {
  const name = nameOf(issue.path)
  if (issue.code === 'custom' && issue.params?.['fix'] !== undefined)
    return [issue.message, (issue.params as unknown as SaidFacts).fix]
  if (issue.code === 'invalid_type') return wrongKind(issue, found)
  if (found === undefined) return [`${name} is missing.`, `Add "${name}:".`]
  if (issue.code === 'invalid_value')
    return [`${name} cannot be ${JSON.stringify(found)}.`, suggest(String(found), issue.values.map(String))]
  if (issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array'))
    return [`${name} is empty.`, 'Write something here, or take the line out.']
  return [`${name} is not right: ${issue.message}.`, 'Correct it, or take the line out.']
}

const unknownNames = (issue: z.core.$ZodIssueUnrecognizedKeys): readonly Finding[] =>
  issue.keys.map((key) => ({
    at: [...(issue.path as FilePath), key],
    message: `${JSON.stringify(key)} is not known here.`,
    fix: suggest(key, issue.message.split(' ')),
  }))

/** What zod found in a value, in words for somebody who writes no programs. */
export const wordIssues = (issues: readonly z.core.$ZodIssue[], value: unknown): readonly Finding[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownNames(issue)
    const [message, fix] = wordsOf(issue, valueAt(value, issue.path))
    return [{ at: issue.path as FilePath, message, fix }]
  })
