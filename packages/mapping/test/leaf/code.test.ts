import { code, codeTable, firstOfList, flag, leafFor, list } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'

const grade = codeTable('test.grade', 'gradeLevel', { source: 'this test', verified: true }, [
  ['K', 'KG'],
  ['1', '01'],
  ['01', '01', 'exact', 'decodeOnly'],
  ['X', 'UG', 'broader', 'decodeOnly'],
  ['Y', 'AE', 'exact', 'encodeOnly'],
])

describe('a code', () => {
  const leaf = leafFor(code(grade), {})

  test('has one preferred way back', () => {
    expect(leaf?.decode('01')).toBe('01')
    expect(leaf?.encode('01')).toBe('1')
  })

  test('that is read only has no way back, and one that is written only is not read', () => {
    expect(leaf?.decode('X')).toBe('UG')
    expect(leaf?.encode('UG')).toBeUndefined()
    expect(leaf?.decode('Y')).toBeUndefined()
    expect(leaf?.encode('AE')).toBe('Y')
  })

  test('is found exactly as it is written', () => {
    expect(leaf?.decode('k')).toBeUndefined()
    expect(leaf?.vocabulary).toEqual(['K', '1', '01', 'X'])
  })

  test('can be added by a run, in place of a declared one', () => {
    const extraCodes = new Map([
      [
        'test.grade',
        [
          ['Z', '12'],
          ['K', 'TK'],
        ] as const,
      ],
    ])
    const extended = leafFor(code(grade), { extraCodes })
    expect(extended?.decode('Z')).toBe('12')
    expect(extended?.decode('K')).toBe('TK')
    expect(extended?.encode('12')).toBeUndefined()
  })
})

test('codes that come and go say when', () => {
  const dated = codeTable('test.dated', 'gradeLevel', { source: 'this test' }, [
    ['A', 'KG', 'exact', 'both', 2000, 2010],
    ['B', '01'],
  ])
  const leaf = leafFor(code(dated), {})
  expect(leaf?.validity?.('A')).toEqual([2000, 2010])
  expect(leaf?.unsure).toBe(true)
})

test('yes and no can be written in more ways than one, and are written in one', () => {
  const leaf = leafFor(flag('Y', 'N', { yes: ['TRUE'], no: ['FALSE'] }), {})
  expect(['Y', 'TRUE', 'N', 'FALSE'].map((cell) => leaf?.decode(cell))).toEqual(['true', 'true', 'false', 'false'])
  expect([leaf?.encode('true'), leaf?.encode('false')]).toEqual(['Y', 'N'])
  expect(leaf?.decode('yes')).toBeUndefined()
})

describe('a list of codes', () => {
  const leaf = leafFor(list(',', code(grade)), {})

  test('keeps its order and drops repeats and blanks', () => {
    expect(leaf?.decode('1, K,,01')).toBe('01|KG')
    expect(leaf?.encode('01|KG')).toBe('1,K')
  })

  test('is unknown when one of its codes is', () => {
    expect(leaf?.decode('K,nonesuch')).toBeUndefined()
    expect(leaf?.encode('KG|UG')).toBeUndefined()
  })
})

test('of several codes the first can stand for all, and it is said', () => {
  const leaf = leafFor(firstOfList(',', code(grade)), {})
  expect(leaf?.decode('K,1')).toBe('KG')
  expect(leaf?.note?.('K,1')).toBe('list-shortened')
  expect(leaf?.note?.('K,')).toBeUndefined()
  expect(leaf?.encode('KG')).toBe('K')
})
