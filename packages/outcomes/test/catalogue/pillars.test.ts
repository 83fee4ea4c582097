import { pillars, pillarsOf } from '@nrec-align/outcomes'
import { codeSets } from '@nrec-align/schema'
import { expect, test } from 'vitest'

test('every kind of program names pillars that exist, each once', () => {
  const known = pillars.map(({ id }) => id)
  for (const [kind] of codeSets.programKind.codes) {
    const tags = pillarsOf(kind)
    expect(known, kind).toEqual(expect.arrayContaining([...tags]))
    expect(new Set(tags).size, kind).toBe(tags.length)
  }
})

test('every pillar has a program', () => {
  const tagged = new Set(codeSets.programKind.codes.flatMap(([kind]) => pillarsOf(kind)))
  expect(tagged.size).toBe(4)
})

test('the wording of the pillars is not confirmed', () => {
  expect(pillars.every(({ status }) => status === 'unverified')).toBe(true)
})
