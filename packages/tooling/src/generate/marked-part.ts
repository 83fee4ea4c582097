import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/root.ts'

/** A text of the repository with the part between two marks made anew. */
export const withPart = (path: string, begin: string, end: string, part: string): string => {
  const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`${path} has no ${begin} … ${end}`)
  return `${before}${begin}\n\n${part}\n\n${end}${after}`
}

/** A table of Markdown as the formatter leaves it: its columns are filled up with blanks. */
export const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_cell, place) => Math.max(3, ...rows.map((cells) => cells[place]?.length ?? 0)))
  const lineOf = (cells: readonly string[]): string =>
    `| ${cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [lineOf(head), lineOf(widths.map((width) => '-'.repeat(width))), ...body.map(lineOf)].join('\n')
}
