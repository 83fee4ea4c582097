/** One measurement in a process of its own: `<name> <file> <folder>`; prints one line of JSON. */
import { rmSync } from 'node:fs'
import { measurements } from './measurements.ts'

const [name = '', file = '', out = ''] = process.argv.slice(2)
const measure = measurements[name]
if (measure === undefined) throw new Error(`no measurement is called ${name}`)

const started = performance.now()
const rows = await measure(file, out)
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage()
const processorSeconds = (user + system) / 1e6
rmSync(out, { recursive: true, force: true })
console.log(JSON.stringify({ rows, seconds, processorSeconds, peakMebibytes: process.resourceUsage().maxRSS / 1024 }))
