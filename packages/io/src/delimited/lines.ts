const anyLineEnd = /\r\n|\n|\r/
const everyLineEnd = /\r\n|\n|\r/g

/** The lines of a text; the text after its last line end is the last of them. */
export function splitLines(text: string): string[] {
  if (!text.includes('\r')) return text.split('\n')
  const lines = text.split('\r\n')
  return lines.some((line) => line.includes('\n') || line.includes('\r')) ? text.split(anyLineEnd) : lines
}

/** How many line ends a text holds. */
export function countLineEnds(text: string): number {
  return text.match(everyLineEnd)?.length ?? 0
}

/** The place just behind the last line end of a text, 0 where there is none. */
export function afterLastLineEnd(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
}
