/**
 * Takes one pair, code row, condition or rule at a time out of each format; the format's own tests have to notice.
 *
 * `--count` mistakes and `--seconds` a format, `--seed`, and the ids of formats choose less or other work.
 */
import { parseArgs } from 'node:util'
import { tryFormat } from '../src/mutations/try-format.ts'
import { formatIds } from '../src/workspace/packages.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '150' },
    seconds: { type: 'string', default: '170' },
    seed: { type: 'string', default: '1' },
  },
})
const effort = { count: Number(values.count), seconds: Number(values.seconds), seed: Number(values.seed) }
const total = { noticed: 0, survived: 0 }

for (const id of positionals.length > 0 ? positionals : formatIds()) {
  const { noticed, survived, untried } = await tryFormat(id, effort)
  const left = untried.length === 0 ? '' : `, ${untried.length} not tried for want of time`
  console.log(`${id}: ${noticed.length} of ${noticed.length + survived.length} noticed${left}`)
  for (const label of survived) console.log(`  not noticed: ${label}`)
  total.noticed += noticed.length
  total.survived += survived.length
}

const tried = total.noticed + total.survived
const score = tried === 0 ? 0 : Math.floor((1000 * total.noticed) / tried) / 10
console.log(`Score: ${score} percent of ${tried} mistakes (seed ${effort.seed}, at most ${effort.count} a format).`)
process.exitCode = total.survived === 0 && tried > 0 ? 0 : 1
