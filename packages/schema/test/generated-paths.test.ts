import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatePaths } from '../src/generate/paths.ts'

test('the interfaces of pair paths are what the generator writes', () => {
  const onDisk = readFileSync(new URL('../src/generated/paths.ts', import.meta.url), 'utf8')
  expect(onDisk).toBe(generatePaths())
})
