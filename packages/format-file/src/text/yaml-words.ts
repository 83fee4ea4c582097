import type { ErrorCode } from 'yaml'

const words: Partial<Record<ErrorCode, readonly [message: string, fix: string]>> = {
  TAB_AS_INDENT: ['A tab stands at the beginning of the line.', 'Indent with spaces, two a level.'],
  BAD_INDENT: ['The line is not indented like its neighbours.', 'Give lines of one level the same number of spaces.'],
  MISSING_CHAR: [
    'A quote, a bracket or a colon with a space is missing, here or just before.',
    'Close what was opened, and write a name as "name: value".',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Two names stand on one line, or the next line is indented too far.',
    'Put each name on a line of its own, and quote a text that holds a colon and a space.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A line without a colon stands where a name is expected.',
    'Write "name: value", and quote a text that needs several lines.',
  ],
  BAD_DQ_ESCAPE: [
    'A backslash in double quotes is followed by something it cannot stand before.',
    'Use single quotes, or write the backslash twice.',
  ],
  UNEXPECTED_TOKEN: [
    'There is something here that belongs nowhere.',
    'Quote a text that begins with a sign such as *, &, !, %, @ or [.',
  ],
  BAD_ALIAS: ['A name behind * or & is missing or not right.', 'Quote a text that begins with * or &.'],
  MULTIPLE_ANCHORS: ['Two names behind & stand before one value.', 'Keep one of them.'],
}

/** A bracket that stays open is reported as a matter of indentation. */
const OPEN_BRACKET = /^Flow (?:map|sequence)/

/** What is wrong with the text itself, in words for somebody who does not know YAML well. */
export const yamlWords = (code: ErrorCode, said: string): readonly [message: string, fix: string] =>
  words[OPEN_BRACKET.test(said) ? 'MISSING_CHAR' : code] ?? [
    `This is not YAML: ${said.split(' at line')[0]}.`,
    'Correct the line, or quote the text.',
  ]
