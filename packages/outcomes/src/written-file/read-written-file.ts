import { Composer, type Document, LineCounter, Parser } from 'yaml'
import type { z } from 'zod'
import { type FilePath, type FileProblem, type Finding, pathText } from './file-problem.ts'
import { isDeep } from './is-deep.ts'
import { offsetOf } from './offset-of.ts'
import { wordIssues } from './word-issues.ts'

/** What a file says, or everything that is wrong with it. */
export type WrittenFile<T> =
  | { readonly value: T; readonly problems?: never }
  | { readonly problems: readonly FileProblem[]; readonly value?: never }

/** A file that people write is short; anything larger is another kind of file. */
const CHARACTERS = 256 * 1024

/** Uses of one value by its name; more are a way to fill the memory. */
const ALIASES = 1000

const refused = (message: string, fix: string): { readonly problems: readonly FileProblem[] } => ({
  problems: [{ line: 1, column: 1, path: '', message, fix }],
})

interface Parsed {
  readonly document: Document.Parsed
  readonly problemAt: (offset: number, path: FilePath, message: string, fix: string) => FileProblem
}

/** The document in a text; nothing where it lies too deep in itself. */
const parsed = (text: string): Parsed | undefined => {
  const lines = new LineCounter()
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  if (isDeep(tokens)) return undefined
  const [document] = new Composer({ lineCounter: lines }).compose(tokens, true, text.length)
  return (
    document && {
      document: document as Document.Parsed,
      problemAt: (offset, path, message, fix) => {
        const { line, col } = lines.linePos(offset)
        return { line: Math.max(line, 1), column: Math.max(col, 1), path: pathText(path), message, fix }
      },
    }
  )
}

const NOT_YAML = 'Indent with spaces, two a level; write "name: value"; quote a text that holds a colon.'

/** The plain value; nothing where names behind * lead to more of it than a file could hold. */
const plain = (document: Document.Parsed): { readonly value: unknown } | undefined => {
  try {
    return { value: document.toJS({ maxAliasCount: ALIASES }) }
  } catch {
    return undefined
  }
}

/**
 * Reads a file that people write, in YAML or JSON.
 *
 * @param text of the file
 * @param schema what the file may say
 * @param check what a schema cannot see, such as names that stand elsewhere; asked only where the schema holds
 * @returns what the file says, or every problem in the order of lines
 */
export const readWrittenFile = <T>(
  text: string,
  schema: z.ZodType<T>,
  check: (value: T) => readonly Finding[] = () => [],
): WrittenFile<T> => {
  if (text.length > CHARACTERS)
    return refused('The file has more than 256 thousand characters.', 'Check that this is the file you meant.')
  const read = parsed(text)
  if (read === undefined) return refused('The file lies too deep in itself.', 'Take out some of the brackets.')
  const { document, problemAt } = read
  const unreadable = document.errors.map(({ message, pos }) =>
    problemAt(pos[0], [], `This is not YAML: ${message}.`, NOT_YAML),
  )
  if (unreadable.length > 0) return { problems: unreadable }
  const content = plain(document)
  if (content === undefined)
    return refused('Names behind & are used without end.', 'Write the values out where you use them with *.')
  const { success, data, error } = schema.safeParse(content.value)
  const findings = success ? check(data) : wordIssues(error.issues, content.value)
  if (findings.length === 0 && success) return { value: data }
  const problems = findings.map(({ at, message, fix }) => problemAt(offsetOf(document, at), at, message, fix))
  return { problems: problems.sort((one, other) => one.line - other.line || one.column - other.column) }
}
