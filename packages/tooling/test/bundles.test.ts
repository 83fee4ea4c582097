import { describe, expect, test } from 'vitest'
import { judgeSize } from '../src/bundles/judge-size.ts'

describe('the size of a bundle', () => {
  test('is fine up to its budget', () => {
    expect(judgeSize('io', 120, 120)).toBeUndefined()
    expect(judgeSize('io', 120.1, 120)).toBe('io has 120.1 kB, more than its 120 kB.')
  })

  test('may not be far below it', () => {
    // 100 × 1.25 + 1 = 126
    expect(judgeSize('io', 100, 126)).toBeUndefined()
    expect(judgeSize('io', 100, 127)).toMatch(/lower the budget/)
  })

  test('needs one', () => {
    expect(judgeSize('formats/new', 2, undefined)).toMatch(/no budget/)
  })
})
