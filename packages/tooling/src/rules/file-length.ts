import { readFileSync } from 'node:fs'

/** No source file is longer. */
export const longestFileLines = 500

/** Half of the source files are no longer. */
export const typicalFileLines = 80

/** Tables of data and generated files are as long as what they list. */
export function isTable(path: string): boolean {
  return /\/(?:data|generated)\//.test(path)
}

export function lineCount(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length
}

/** The middle value, the lower one of two, or 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
