import { expect } from 'vitest'
import type { Place } from './place.ts'

/** Expects the same files with the same text below two folders, and at least one. */
export const expectSameFiles = (here: Place, found: string, expected: string): void => {
  const files = here.files(expected)
  expect(files.length).toBeGreaterThan(0)
  expect(here.files(found)).toEqual(files)
  for (const file of files) expect(here.read(`${found}/${file}`)).toBe(here.read(`${expected}/${file}`))
}
