import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const program = fileURLToPath(new URL('./support/rewrite-memory.ts', import.meta.url))

/** Most memory that rewriting so many rows takes in a process of its own. */
const peak = async (rows: number): Promise<number> => {
  // Little room, so that what is measured is what is held and not what waits to be collected.
  const words = [
    '--max-semi-space-size=2',
    '--max-old-space-size=64',
    '--import',
    'tsx',
    '--conditions=@nrec-align/source',
    program,
    String(rows),
  ]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root })
  return Number(stdout)
}

test('ten times the rows take no more memory to write back in their own format', async () => {
  const [small, large] = [await peak(100_000), await peak(1_000_000)]
  expect(small).toBeGreaterThan(0)
  expect(large / small).toBeLessThan(1.5)
})
