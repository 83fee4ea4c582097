import type { CodeTable, Format } from '@nrec-align/mapping'
import { buildCodes } from './build/build-codes.ts'
import { buildFormat } from './build/build-format.ts'
import { checkDeclaration } from './check/check-declaration.ts'
import { checkTypes } from './check/check-types.ts'
import type { FilePath, FileProblem, Finding } from './problem.ts'
import { type CodeTableShape, codeTableShape } from './shape/code-table.ts'
import { formatShape } from './shape/format.ts'
import { worded } from './shape/worded.ts'
import { isJsonName, refuseJson } from './text/json-text.ts'
import { parseText } from './text/parse-text.ts'
import { type PlainMapping, valueAt } from './text/plain.ts'
import { without } from './text/without.ts'

/** A format that could be read, with what is good to know; or everything that is wrong with the file. */
export type FormatFile =
  | { readonly format: Format; readonly findings: readonly FileProblem[]; readonly problems?: never }
  | { readonly problems: readonly FileProblem[]; readonly format?: never; readonly findings?: never }

type NamesAt = (path: FilePath) => readonly string[]

interface Reading {
  readonly format?: Format
  readonly problems: readonly Finding[]
  readonly findings: readonly Finding[]
}

/** Each list by itself, so that a mistake in one leaves the others usable; one with a mistake is there and empty. */
const codeShapes = (value: PlainMapping, names: readonly string[]) => {
  const shapes: Record<string, CodeTableShape> = {}
  const problems: Finding[] = []
  for (const name of names) {
    const own = valueAt(value, ['codes', name]) ?? ''
    const read = codeTableShape.safeParse(own)
    shapes[name] = read.success ? read.data : {}
    if (!read.success)
      problems.push(...worded(read.error.issues, own).map((one) => ({ ...one, at: ['codes', name, ...one.at] })))
  }
  return { shapes, problems }
}

const reading = (value: PlainMapping, namesAt: NamesAt): Reading => {
  const codes = codeShapes(value, namesAt(['codes']))
  const id = typeof value['id'] === 'string' ? value['id'] : ''
  const tables = new Map<string, CodeTable>()
  const findings = namesAt(['codes']).flatMap((name) => {
    const shape = codes.shapes[name]
    if (shape === undefined) return []
    const built = buildCodes(id, name, shape, namesAt)
    tables.set(name, built.table)
    return built.findings
  })
  const read = formatShape(tables).safeParse(value)
  if (!read.success) return { problems: [...codes.problems, ...worded(read.error.issues, value)], findings }
  const built = buildFormat(read.data, namesAt)
  const checked = [...checkTypes(built.format, value), ...checkDeclaration(built.format, value)]
  const problems = [...codes.problems, ...built.problems, ...checked]
  return { format: built.format, problems, findings: [...findings, ...built.findings] }
}

const startsWith = (path: FilePath, start: FilePath): boolean =>
  start.every((segment, place) => path[place] === segment)

/** A file with more mistakes than this is hardly a format file: the rest are counted. */
const MANY = 500

const firstOf = (problems: readonly FileProblem[]): readonly FileProblem[] => {
  const [next] = problems.slice(MANY)
  if (next === undefined) return problems
  const message = `There are ${problems.length - MANY} further mistakes.`
  return [...problems.slice(0, MANY), { ...next, path: '', message, fix: 'Correct those above first.' }]
}

/** A file whose shape is wrong in places is read once more without those, so that all its mistakes are found at once. */
const allProblems = (value: PlainMapping, first: readonly Finding[], namesAt: NamesAt): readonly Finding[] => {
  if (first.length > MANY) return first
  const rest = first.reduce((left, { at }) => without(left, at), value)
  const { problems: again } = reading(rest, namesAt)
  const further = again.filter(({ at }) => !first.some((one) => startsWith(at, one.at) || startsWith(one.at, at)))
  return [...first, ...further]
}

/**
 * Reads a format file, in YAML or JSON, into a format.
 *
 * @param name of the file; one that ends in `.json` has to be JSON
 * @param text of the file
 * @returns the format and what is good to know about it, or every mistake with line, path, and what to do; never throws
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { readFormatFile } from '@nrec-align/format-file'
 *
 * const { format } = readFormatFile('clubs.yaml', `
 * id: our-clubs
 * title: Club members
 * layouts:
 *   members:
 *     files: members*.csv
 *     columns:
 *       Number: { length: 8, required: always }
 *       Born:
 *     records:
 *       student:
 *         pairs:
 *           identifiers[local@our-clubs]: Number
 *           birthDate: { column: Born, as: { date: MM/dd/yyyy } }
 * `)
 * assert.equal(format?.versions[0]?.layouts[0]?.columns['Number']?.privacy, 'direct-identifier')
 *
 * const { problems = [] } = readFormatFile('clubs.yaml', 'id: our-clubs\ntitel: Club members')
 * assert.equal(problems[0]?.line, 2)
 * assert.equal(problems[0]?.fix, 'Did you mean "title"?')
 * ```
 */
export const readFormatFile = (name: string, text: string): FormatFile => {
  const notJson = isJsonName(name) ? refuseJson(text) : undefined
  if (notJson !== undefined) return { problems: [notJson] }
  const parsed = parseText(text)
  if ('problems' in parsed) return parsed
  const { value, located } = parsed
  const namesAt: NamesAt = (path) => located.namesAt(path)
  const { format, problems, findings } = reading(value, namesAt)
  const placed = (found: readonly Finding[]): readonly FileProblem[] =>
    firstOf(
      found.map((one) => located.place(one)).sort((one, other) => one.line - other.line || one.column - other.column),
    )
  if (format === undefined) return { problems: placed(allProblems(value, problems, namesAt)) }
  return problems.length > 0 ? { problems: placed(problems) } : { format, findings: placed(findings) }
}
