import type { Step } from './step.ts'

/** How one step ended. */
export interface StepResult {
  readonly name: string
  readonly passed: boolean
}

/**
 * Runs every step and prints a line for each; a failure stops only the steps that need what failed.
 *
 * @param print receives a line a step, and what a step prints when it fails or informs
 */
export async function runSteps(steps: readonly Step[], print: (text: string) => void): Promise<readonly StepResult[]> {
  const results: StepResult[] = []
  for (const step of steps) {
    const missing = step.needs?.find((need) => results.some(({ name, passed }) => name === need && !passed))
    results.push(missing === undefined ? await runStep(step, print) : notRun(step, missing, print))
  }
  return results
}

async function runStep(step: Step, print: (text: string) => void): Promise<StepResult> {
  const started = performance.now()
  const { exitCode, output } = await step.run()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const passed = exitCode === 0
  print(`${passed ? 'passed' : 'FAILED'}  ${step.name.padEnd(12)} ${step.what} (${seconds} s)`)
  if (!passed || step.informs === true) print(output.trimEnd())
  return { name: step.name, passed }
}

function notRun(step: Step, missing: string, print: (text: string) => void): StepResult {
  print(`FAILED  ${step.name.padEnd(12)} ${step.what} (not run, because ${missing} failed)`)
  return { name: step.name, passed: false }
}
