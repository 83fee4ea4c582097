import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

const digits = (count: number, width: number): string => String(count).padStart(width, '0')

/** One enrollment of a made-up student; every hundredth lacks a first name, so that there is something to find. */
const enrollment = (count: number): string =>
  `SENR^^E${digits(count, 7)}^9912345^9900011^^2025-2026^99${digits(count, 8)}^S${digits(count, 7)}^${count % 100 === 0 ? '' : 'Mock'}^^Testworth^^^^^20140202^F^Sampleton^US-CA^US^20250813^10^05${'^'.repeat(15)}\r\n`

/** Writes an enrollment file of at least so many bytes. */
export const writeLargeFile = async (path: string, bytes: number): Promise<void> => {
  const out = createWriteStream(path)
  let count = 0
  for (let written = 0; written < bytes; ) {
    const lines = Array.from({ length: 1000 }, () => {
      count += 1
      return enrollment(count)
    }).join('')
    written += lines.length
    if (!out.write(lines)) await once(out, 'drain')
  }
  out.end()
  await finished(out)
}
