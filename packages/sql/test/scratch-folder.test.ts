import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../src/duckdb/scratch-folder.ts'

test('what a killed run left behind is removed, what a running one uses is not', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'nrec-align-test-'))
  // A process that has ended: its number is free again.
  const { pid } = spawnSync(process.execPath, ['--version'])
  const left = join(parent, `nrec-align-sql-${pid}-abc`)
  mkdirSync(left)
  writeFileSync(join(left, 'spilled'), 'x')
  const other = join(parent, 'somebody-elses')
  mkdirSync(other)
  const mine = await scratchFolder(parent)
  const second = await scratchFolder(parent)
  expect([existsSync(left), existsSync(other), existsSync(mine.path), existsSync(second.path)]).toEqual([
    false,
    true,
    true,
    true,
  ])
  mine.remove()
  second.remove()
  expect(existsSync(mine.path)).toBe(false)
})
