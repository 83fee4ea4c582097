/** One record of a delimited file: its text as it stands, without its line end, and its cells. */
export interface SplitRecord {
  readonly text: string
  readonly cells: readonly string[]
}

/** A delimited file taken apart by a reader that shares nothing with the engine. */
export interface SplitFile {
  readonly delimiter: string
  readonly header: SplitRecord | undefined
  readonly records: readonly SplitRecord[]
  /** The first line end of the file. */
  readonly lineEnd: string
}

/** What must be known of a file to take it apart. */
export interface SplitOptions {
  readonly delimiters: readonly string[]
  readonly quote: '"' | ''
  readonly header: boolean
}

const countOf = (text: string, part: string): number => text.split(part).length - 1

const splitPlain = (text: string, delimiter: string): SplitRecord[] =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, cells: line.split(delimiter) }))

/** RFC 4180, one character after the other. */
const splitQuoted = (text: string, delimiter: string): SplitRecord[] => {
  const records: SplitRecord[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let start = 0
  const endRecord = (end: number): void => {
    if (end > start) records.push({ text: text.slice(start, end), cells: [...cells, cell] })
    cells = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === delimiter) {
      cells.push(cell)
      cell = ''
    } else if (character === '\r' || character === '\n') {
      endRecord(at)
      if (character === '\r' && text[at + 1] === '\n') at += 1
      start = at + 1
    } else cell += character
  }
  endRecord(text.length)
  return records
}

/**
 * Takes delimited UTF-8 text apart.
 *
 * @param bytes the whole file
 * @param options what the layout says about its files; the delimiter most frequent in the first line is taken
 */
export const splitRecords = (bytes: Uint8Array, options: SplitOptions): SplitFile => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the mark that old systems put behind the last line
  const text = new TextDecoder().decode(bytes).replace(/\x1a+$/, '')
  const firstLine = text.slice(0, text.search(/[\r\n]|$/))
  const [delimiter = ','] = options.delimiters.toSorted(
    (one, other) => countOf(firstLine, other) - countOf(firstLine, one),
  )
  const all = options.quote === '' ? splitPlain(text, delimiter) : splitQuoted(text, delimiter)
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\r\n'
  return {
    delimiter,
    lineEnd,
    header: options.header ? all[0] : undefined,
    records: options.header ? all.slice(1) : all,
  }
}
