/**
 * Rows a second and peak memory of reading 1,000,000 records × 39 columns of made-up students, beside papaparse.
 * One measurement a process: `node --import tsx --conditions=@nrec-align/source packages/io/bench/delimited.ts <caret|quoted> <io|papaparse>`
 */
import { createReadStream, existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDelimited } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import papaparse from 'papaparse'

const records = 1_000_000
const delimiters: Readonly<Record<string, string>> = { caret: '^', quoted: ',' }

const [kind = 'caret', reader = 'io'] = process.argv.slice(2)
const delimiter = delimiters[kind] ?? '^'
const file = join(tmpdir(), `nrec-align-bench-${kind}.csv`)
if (!existsSync(file)) await generate(file)

const readers: Readonly<Record<string, () => Promise<number>>> = { io: readWithIo, papaparse: readWithPapaparse }
const started = performance.now()
const cells = await readers[reader]?.()
const seconds = (performance.now() - started) / 1000
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(`${kind} ${reader}: ${cells} cells, ${Math.round(records / seconds / 1000)}k rows/s, peak ${peak} MiB`)

async function readWithIo(): Promise<number> {
  let count = 0
  for (const input of await inputsFrom(file)) {
    const opened = await openDelimited(input, { delimiters: ['^', ','], quote: '"', header: false })
    for await (const batch of opened.records()) {
      for (const record of batch.cells) count += record.length
    }
  }
  return count
}

function readWithPapaparse(): Promise<number> {
  let count = 0
  return new Promise((resolve) => {
    papaparse.parse<string[]>(createReadStream(file), {
      delimiter,
      chunk: ({ data }) => {
        for (const record of data) count += record.length
      },
      complete: () => resolve(count),
    })
  })
}

async function generate(path: string): Promise<void> {
  const handle = await open(path, 'w')
  for (let first = 0; first < records; first += 1000) {
    await handle.write(Array.from({ length: 1000 }, (_, row) => `${record(first + row)}\r\n`).join(''))
  }
  await handle.close()
}

function record(row: number): string {
  const day = String((row % 28) + 1).padStart(2, '0')
  const grade = String(row % 13).padStart(2, '0')
  const name = ['Testa', 'Sampleton', 'Exámple', 'Fauxman', 'Mockley', 'Placeholder'][row % 6] as string
  const known = [
    'SENR',
    'A',
    String(1_000_000_000 + row),
    '1964733',
    '0123456',
    '2024-2025',
    String((row * 7919) % 999_983),
  ]
  const person = [
    name,
    name,
    '',
    '',
    '',
    `201204${day}`,
    'F',
    '',
    'Los Angeles',
    'US-CA',
    'US',
    grade,
    `202408${day}`,
    '10',
  ]
  const rest = ['', '', '', 'Y', 'N', '', '', '700', '', '', '', '100', '', '', '', '', '', '1964733']
  const cells = [...known, ...person, ...rest]
  if (kind === 'quoted') return cells.map((cell, at) => quoted(cell, at)).join(delimiter)
  return cells.join(delimiter)
}

/** A third of the cells are quoted, one of them holding a delimiter and doubled marks. */
function quoted(cell: string, at: number): string {
  if (at === 7) return `"${cell}, ""Jr"" x"`
  return at % 3 === 0 || at === 15 ? `"${cell}"` : cell
}
