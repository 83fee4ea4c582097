import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Format,
  type FormatFunction,
  type FormatInstance,
  markdownOfLoss,
  markdownOfMapping,
} from '@nrec-align/mapping'

/** A file that is kept so that people can review what changed. */
export interface GoldenFile {
  readonly name: string
  readonly text: string
}

const pairsOf = (
  define: FormatFunction,
  { versions }: Format,
  targets: readonly FormatInstance[],
): readonly (readonly [FormatInstance, FormatInstance])[] => {
  const own = versions.map(({ version }) => define({ version }))
  return own.flatMap((from) => [
    ...own.filter((to) => to !== from || own.length === 1).map((to) => [from, to] as const),
    ...targets.map((to) => [from, to] as const),
  ])
}

/**
 * The golden files of a format: how it maps, and what its versions lose to one another and to further targets.
 *
 * @param targets formats that the losses are listed for as well
 */
export const goldenFiles = (define: FormatFunction, targets: readonly FormatInstance[]): readonly GoldenFile[] => [
  { name: 'mapping.md', text: markdownOfMapping(define.format) },
  {
    name: 'loss.md',
    text: pairsOf(define, define.format, targets)
      .map(([from, to]) => markdownOfLoss(from, to))
      .join('\n'),
  },
]

/** Writes the golden files: when the environment says `UPDATE_GOLDEN=1`, and for a new format that has no folder of them yet. */
export const refreshGolden = (folder: string, files: readonly GoldenFile[]): void => {
  if (process.env['UPDATE_GOLDEN'] !== '1' && existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of files) writeFileSync(join(folder, name), text)
  console.log(`wrote ${files.map(({ name }) => name).join(' and ')}: read them, then commit them`)
}

/** Text of a golden file as it is kept. */
export const keptGolden = (folder: string, { name }: GoldenFile): string | undefined => {
  const path = join(folder, name)
  // A checkout on Windows may have turned the line ends.
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined
}
