/** A table of Markdown; a bar would end its cell, an angle bracket begin a tag. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Blocks with a blank line between them, empty ones left out. */
export const blocks = (texts: readonly (string | undefined)[]): string =>
  `${texts.filter((text) => text !== undefined && text !== '').join('\n\n')}\n`
