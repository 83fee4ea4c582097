import type { Finished } from '../workspace/run.ts'

/** Runs the same check on each item, one after another; it passes when all of them pass, and prints those that do not. */
export async function allOf<Item>(items: readonly Item[], check: (item: Item) => Promise<Finished>): Promise<Finished> {
  const failures: Finished[] = []
  for (const item of items) {
    const finished = await check(item)
    if (finished.exitCode !== 0) failures.push(finished)
  }
  return { exitCode: failures.length === 0 ? 0 : 1, output: failures.map(({ output }) => output).join('\n') }
}
