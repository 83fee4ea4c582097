/** The gate: runs every check, one line each, and fails if any of them fails. `--only` and `--skip` take step names. */
import { chooseSteps } from '../src/gate/choose.ts'
import { runSteps } from '../src/gate/run-steps.ts'
import { steps } from '../src/gate/steps.ts'

const results = await runSteps(chooseSteps(steps, process.argv.slice(2)), (line) => console.log(line))
const failed = results.filter(({ passed }) => !passed)

console.log(
  failed.length === 0
    ? `All ${results.length} checks passed.`
    : `${failed.length} of ${results.length} checks failed: ${failed.map(({ name }) => name).join(', ')}.`,
)
process.exitCode = failed.length === 0 ? 0 : 1
