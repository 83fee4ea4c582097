/** Rewrites as many made-up rows as its argument says and prints the most memory it took, in kilobytes. */
import { calpads } from '@nrec-align/format-calpads'
import { inputFile } from '@nrec-align/io'
import { runConversion } from '../../src/index.ts'
import { senr } from './calpads.ts'

const ROWS = Number(process.argv[2])
const BLOCK = 1000

const columns = calpads.format.versions[0]?.layouts[0]?.variants[0]?.columns ?? []
const encoder = new TextEncoder()

const template = columns.map((column) => senr({ SSID: '9000000000', 'Local Student ID': 'L' })[column] ?? '').join('^')
const [before = '', between = '', after = ''] = template.split(/9000000000|(?<=\^)L(?=\^)/)

async function* blocks(): AsyncGenerator<Uint8Array> {
  for (let first = 0; first < ROWS; first += BLOCK) {
    const rows = Array.from(
      { length: Math.min(BLOCK, ROWS - first) },
      (_, at) => `${before}${9_000_000_000 + first + at}${between}L${first + at}${after}\r\n`,
    )
    yield encoder.encode(rows.join(''))
  }
}

const input = [inputFile('SENR.txt', blocks)]
const files = { create: () => ({ write: () => undefined, close: async () => undefined }) }
const { report } = await runConversion({ sources: [{ from: calpads(), input }], to: calpads() }, { files })
if (report.dispositions.read.converted !== ROWS) throw new Error('some rows were not written')
console.log(process.resourceUsage().maxRSS)
