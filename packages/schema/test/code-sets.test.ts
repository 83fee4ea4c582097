import { codeSets } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'

const sets = Object.entries(codeSets)

describe('the code sets', () => {
  test.each(sets)('%s knows its name, and its codes are unique and labeled', (name, set) => {
    expect(set.name).toBe(name)
    const codes = set.codes.map(([code]) => code)
    expect(new Set<string>(codes).size).toBe(codes.length)
    for (const [code, label] of set.codes) {
      expect(label.trim()).toBe(label)
      expect(label).not.toBe('')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it separates the parts of a list
      expect(code).not.toMatch(/[|\u001f\s]/)
    }
  })

  test.each(sets.filter(([name]) => name !== 'gradeLevel' && name !== 'state'))(
    '%s has mnemonics in kebab case',
    (_, set) => {
      for (const [code] of set.codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    },
  )

  test('grade levels keep the two characters of CEDS, in order of age', () => {
    const codes: string[] = codeSets.gradeLevel.codes.map(([code]) => code)
    expect(codes.slice(0, 7)).toEqual(['IT', 'PR', 'PK', 'TK', 'KG', '01', '02'])
    expect(codes.indexOf('09')).toBeLessThan(codes.indexOf('10'))
  })

  test('a roll-up is not among the race categories', () => {
    expect(codeSets.raceCategory.codes.map(([code]): string => code)).not.toContain('two-or-more')
    expect(codeSets.raceRollup.codes.map(([code]): string => code)).toContain('two-or-more')
  })
})
