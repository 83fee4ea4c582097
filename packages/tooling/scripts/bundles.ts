/** Bundles what a browser loads and compares each with its budget. */
import { budgets } from '../src/bundles/budgets.ts'
import { bundleSize } from '../src/bundles/bundle-size.ts'
import { judgeSize } from '../src/bundles/judge-size.ts'
import { formatIds } from '../src/workspace/packages.ts'

const paths = new Set([...Object.keys(budgets), ...formatIds().map((id) => `formats/${id}`)])
for (const path of paths) {
  const size = await bundleSize(path)
  const problem = judgeSize(path, size, budgets[path])
  console.log(problem ?? `${path} ${size.toFixed(1)} kB of ${budgets[path]} kB`)
  if (problem !== undefined) process.exitCode = 1
}
