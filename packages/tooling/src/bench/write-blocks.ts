import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

/** Writes a file of many made-up records in pieces of a thousand. */
export const writeBlocks = async (
  path: string,
  rows: number,
  record: (number: number) => string,
  { head = '', foot = '' }: { readonly head?: string; readonly foot?: string } = {},
): Promise<void> => {
  const stream = createWriteStream(path)
  stream.write(head)
  for (let first = 0; first < rows; first += 1000) {
    let block = ''
    for (let number = first; number < Math.min(first + 1000, rows); number += 1) block += record(number)
    if (!stream.write(block)) await once(stream, 'drain')
  }
  stream.end(foot)
  await finished(stream)
}
