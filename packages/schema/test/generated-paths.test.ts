import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatePaths } from '../src/generate/paths.ts'

test.each(generatePaths())('$path is what the generator writes', ({ path, text }) => {
  expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(text)
})
