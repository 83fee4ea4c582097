import { versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { mapGrowth } from '../src/index.ts'

const { layouts, bindings, readOnly } = versionOf(mapGrowth())
const [results] = layouts
const columns = results?.variants[0]?.columns ?? []
const pairs = bindings.flatMap((binding) => Object.entries(binding.pairs))
const read = new Set(pairs.flatMap(([, [names]]) => names))

describe('the columns', () => {
  test('are 143, and some of them stand where the header has them', () => {
    expect(columns).toHaveLength(143)
    const places = {
      TermName: 1,
      StudentID: 6,
      Student_StateID: 7,
      TestID: 20,
      TestRITScore: 24,
      RapidGuessingPercentage: 29,
    }
    const more = { FallToFallProjectedGrowth: 30, SpringToSpringGrowthQuintile: 71, LexileScore: 72, QuantileMax: 77 }
    const last = { Goal1Name: 78, Goal8Adjective: 117, TypicalFallToFallGrowth: 118, ProjectedProficiencyLevel10: 143 }
    const expected = { ...places, ...more, ...last }
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, columns.indexOf(name) + 1]))).toEqual(expected)
  })

  test('come in families: six spans of seven and one norm each, eight goals of five, ten projections of two', () => {
    const count = (pattern: RegExp): number => columns.filter((name) => pattern.test(name)).length
    expect(count(/^(Fall|Winter|Spring)To(Fall|Winter|Spring)/)).toBe(42)
    expect(count(/^Typical/)).toBe(6)
    expect(count(/^Goal[1-8]/)).toBe(40)
    expect(count(/^ProjectedProficiency(Study|Level)([1-9]|10)$/)).toBe(20)
    expect(count(/^WI/)).toBe(6)
  })

  test('are each paired or carried', () => {
    const carried = Object.keys(results?.carried ?? {})
    expect([...read, ...carried].toSorted()).toEqual(columns.toSorted())
    // Eighteen of growth, two measures, 32 of goals, four scores of the whole, and eleven about whom, where, what and when.
    expect([read.size, carried.length]).toEqual([68, 75])
  })

  test('none of them is the number of a test event that is matched by', () => {
    expect(read).not.toContain('TestID')
  })
})

test('every id column takes its system from an option of its own', () => {
  const named = pairs.flatMap(([path, [names, node]]) =>
    path.includes('identifiers[') && node.kind === 'identifier' ? [[String(names), node.systemOption]] : [],
  )
  expect(Object.fromEntries(named)).toEqual({
    StudentID: 'studentIdSystem',
    Student_StateID: 'stateStudentIdSystem',
    School_StateID: 'schoolIdSystem',
    District_StateID: 'districtIdSystem',
  })
  expect(Object.keys(mapGrowth.format.options)).toEqual(
    named
      .slice(0, 3)
      .map(([, option]) => option)
      .concat('districtIdSystem'),
  )
  expect(Object.values(mapGrowth.format.options).map((option) => option.default)).toEqual(Array(4).fill(undefined))
})

test('it is only read', () => {
  expect(readOnly).toBeDefined()
})

test('the declaration is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(mapGrowth.format))).toEqual(mapGrowth.format)
})
