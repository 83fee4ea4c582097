import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/root.ts'
import { writeBlocks } from './write-blocks.ts'

/** The first of the made-up records that the format is tested with. */
const fixture = (): string =>
  readFileSync(join(root, 'packages/formats/staar/fixtures/clean/STAAR-2026.txt'), 'utf8').split('\n', 1)[0] ?? ''

/** Where the number of a student stands, counted from 0, and its length: `tx_unique_student_id`. */
const AT = 190
const LENGTH = 10

/** Writes a results file of as many students as rows: one record of 4,000 characters again and again, each with a number of its own. */
export const writeStaarFile = (path: string, rows: number): Promise<void> => {
  const record = fixture()
  const [before, after] = [record.slice(0, AT), record.slice(AT + LENGTH)]
  return writeBlocks(path, rows, (number) => `${before}${9_000_000_000 + number}${after}\n`)
}
