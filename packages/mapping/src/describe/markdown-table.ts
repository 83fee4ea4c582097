/** A cell of a Markdown table: bars would end it, line breaks the row. */
const cellOf = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(/[\r\n]+/g, ' ')
    .trim()

/** A Markdown table; nothing at all without rows. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Blocks of text with a blank line between them, those without text left out. */
export const markdownBlocks = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`

/** Text that stands for itself. */
export const asCode = (text: string): string => (text === '' ? '' : `\`${text}\``)
