import { Composer, type CST, LineCounter, Parser } from 'yaml'
import type { FileProblem } from '../problem.ts'
import { depthOf } from './depth.ts'
import { limits } from './limits.ts'
import { Located } from './located.ts'
import { isMapping, type PlainMapping } from './plain.ts'
import { yamlWords } from './yaml-words.ts'

/** A text that could be read as names and values. */
export interface ParsedText {
  readonly value: PlainMapping
  readonly located: Located
}

const refused = (message: string, fix: string, line = 1): { readonly problems: readonly FileProblem[] } => ({
  problems: [{ line, column: 1, path: '', message, fix }],
})

/** Reads YAML, of which JSON is a part; what would be too large or too deep is refused before it is built up. */
export const parseText = (text: string): ParsedText | { readonly problems: readonly FileProblem[] } => {
  if (text.length > limits.characters) {
    const fix = 'Check that this is the format file and not the data; give each large format a file of its own.'
    return refused(`The file has more than ${limits.characters / 1024 / 1024} million characters.`, fix)
  }
  const lines = new LineCounter()
  const tokens: CST.Token[] = [...new Parser(lines.addNewLine).parse(text)]
  if (depthOf(tokens) > limits.depth) {
    const message = `Lists and mappings lie more than ${limits.depth} deep in one another.`
    return refused(message, 'A format file needs about ten levels: check the brackets and the indentation.')
  }
  // Names that stand twice are found later: this check of the parser takes the square of their number.
  const options = { schema: 'failsafe', lineCounter: lines, uniqueKeys: false } as const
  const [document, second] = new Composer(options).compose(tokens, true, text.length)
  if (document === undefined || document.contents === null) {
    return refused('The file is empty.', 'Begin with "id:" and a short name of the format.')
  }
  const located = new Located(document as ConstructorParameters<typeof Located>[0], lines)
  const wrong = document.errors.map(({ code, message, pos }) =>
    located.problemAt(pos[0], [], ...yamlWords(code, message)),
  )
  if (wrong.length > 0) return { problems: wrong }
  const value = located.read()
  if (located.problems.length > 0) return { problems: located.problems }
  if (second !== undefined) {
    return refused('The file holds more than one document.', 'Take out the line ---, and give each format a file.')
  }
  if (!isMapping(value)) {
    return refused('The file is not a list of names with values.', 'Begin with "id:" and a short name of the format.')
  }
  return { value, located }
}
