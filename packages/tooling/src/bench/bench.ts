/** Measures what the library does with large files: `pnpm bench`, or `pnpm bench --rows 100000 --only validate`; `BENCH_ROWS` says the rows too. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inChild } from './in-child.ts'
import type { LargeFile } from './large-file.ts'
import { largeFiles } from './measurements.ts'
import { bundledProgram } from './program.ts'
import { startUpSeconds } from './start-up.ts'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: process.env['BENCH_ROWS'] ?? '1000000' },
    only: { type: 'string', multiple: true },
    'cpu-profile': { type: 'string' },
  },
})

const rows = Number(values.rows)
if (!Number.isSafeInteger(rows) || rows < 1) throw new RangeError(`--rows takes a whole number, not "${values.rows}"`)
const chosen = values.only
const nodeOptions = values['cpu-profile'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values['cpu-profile']}`]
const folder = mkdtempSync(join(tmpdir(), 'nrec-align-bench-'))

try {
  const program = await bundledProgram(folder)
  const mebibytes = Math.round(totalmem() / 2 ** 20)
  console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${mebibytes} MiB\n`)
  for (const large of largeFiles) {
    await measure(program, large, Math.ceil(rows * large.share), Object.keys(large.measurements))
    await measure(program, large, rows * 5, large.rowLocal)
  }
  if (chosen === undefined) console.log(startUpLine(startUpSeconds()))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(program: string, large: LargeFile, count: number, names: readonly string[]): Promise<void> {
  const wanted = names.filter((name) => chosen === undefined || chosen.includes(name))
  if (wanted.length === 0) return
  const file = join(folder, large.name)
  await large.write(file, count)
  console.log(`${count.toLocaleString('en-US')} ${large.what}, ${Math.round(bytesOf(file) / 2 ** 20)} MiB`)
  const { baseline = 'papaparse alone' } = large
  console.log(line(['', 'rows/s', '× baseline', 'peak MiB', 'processor s', 'seconds']))
  let compared: number | undefined
  for (const name of wanted) {
    const measured = inChild([...nodeOptions, program, name, file, join(folder, 'out')])
    if (measured.rows !== count) throw new Error(`${name}: ${measured.rows} of ${count} rows were converted`)
    const perSecond = measured.rows / measured.seconds
    if (name === baseline) compared = perSecond
    const ratio = compared === undefined ? '' : (perSecond / compared).toFixed(2)
    const thousands = `${Math.round(perSecond / 1000).toLocaleString('en-US')}k`
    const peak = String(Math.round(measured.peakMebibytes))
    console.log(line([name, thousands, ratio, peak, measured.processorSeconds.toFixed(1), measured.seconds.toFixed(1)]))
  }
  rmSync(file, { recursive: true })
  console.log('')
}

/** Bytes of a file, or of the files of a folder. */
function bytesOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
}

function line([name = '', ...figures]: readonly string[]): string {
  return `${name.padEnd(36)}${figures.map((figure) => figure.padStart(13)).join('')}`
}

function startUpLine(seconds: number | undefined): string {
  const name = 'nrec-align --help'.padEnd(36)
  return seconds === undefined
    ? `${name} not built: run "npm run build" first`
    : `${name}${`${seconds.toFixed(2)} s`.padStart(13)}`
}
