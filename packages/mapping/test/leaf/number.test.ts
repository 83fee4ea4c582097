import { decimal, integer, leafFor } from '@nrec-align/mapping'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('whole numbers', () => {
  const leaf = leafFor(integer(), {})

  test.each([
    ['0', '0'],
    ['007', '7'],
    ['-0', '0'],
    ['-012', '-12'],
    ['999999999999999', '999999999999999'],
  ])('%s is %s', (cell, value) => {
    expect(leaf?.decode(cell)).toBe(value)
  })

  test.each(['1e3', '1_000', '1,000', '5.5', '5.', '+5', ' 5', '٣', '1234567890123456', ''])('%s is none', (cell) => {
    expect(leaf?.decode(cell)).toBeUndefined()
  })
})

describe('decimals', () => {
  const leaf = leafFor(decimal(2), {})

  test.each([
    ['5', '5'],
    ['05.50', '5.5'],
    ['0.00', '0'],
    ['-0.0', '0'],
    ['-0.10', '-0.1'],
    ['12.34', '12.34'],
  ])('%s is %s', (cell, value) => {
    expect(leaf?.decode(cell)).toBe(value)
  })

  test.each(['.5', '5.', '1.234', '90%', '$5', '1e2', 'NaN', 'Infinity', '5,5'])('%s is none', (cell) => {
    expect(leaf?.decode(cell)).toBeUndefined()
  })

  test('without decimals only whole numbers are read', () => {
    const whole = leafFor(decimal(0), {})
    expect(whole?.decode('5')).toBe('5')
    expect(whole?.decode('5.5')).toBeUndefined()
  })

  test('more decimals than it holds are never rounded', () => {
    expect(leaf?.encode('0.125')).toBeUndefined()
    expect(leaf?.unwritable).toBe('too-many-digits')
  })

  test('what is read is written so that it reads the same', () => {
    const cells = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 99 }))
    fc.assert(
      fc.property(cells, ([whole, part]) => {
        const value = leaf?.decode(`${whole}.${String(part).padStart(2, '0')}`) ?? ''
        expect(leaf?.decode(leaf.encode(value) ?? '')).toBe(value)
      }),
    )
  })
})
