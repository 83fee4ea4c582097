import { type Layout, versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { iReady } from '../src/index.ts'

const { layouts, bindings, readOnly } = versionOf(iReady())

const layoutOf = (id: string): Layout => {
  const layout = layouts.find((one) => one.id === id)
  if (layout === undefined) throw new Error(`no layout ${id}`)
  return layout
}

const columnsOf = (id: string): readonly string[] => layoutOf(id).variants[0]?.columns ?? []

const lines = (text: string): readonly string[] => text.split(/[\n,]/).map((line) => line.trim())

const student = lines(`Last Name, First Name, Student ID, Student Grade, Academic Year, School, Enrolled
  District State ID, Account State ID, School State ID, Student State ID, User Name, Sex, Hispanic or Latino, Race
  English Language Learner, Special Education, Economically Disadvantaged, Migrant
  Class(es), Class Teacher(s), Report Group(s), Start Date, Completion Date, Norming Window
  Baseline Diagnostic (Y/N), Most Recent Diagnostic YTD (Y/N), Duration (min), Rush Flag, Read Aloud
  Overall Scale Score, Overall Placement, Overall Relative Placement, Percentile, Grouping`)

const growth = lines(`Diagnostic Gain, Annual Typical Growth Measure, Annual Stretch Growth Measure
  Percent Progress to Annual Typical Growth (%), Percent Progress to Annual Stretch Growth (%)
  Mid On Grade Level Scale Score`)

const domain = (name: string): readonly string[] => [
  `${name} Scale Score`,
  `${name} Placement`,
  `${name} Relative Placement`,
]

test('the 65 columns of the ELA file, in order', () => {
  expect(columnsOf('ela')).toEqual([
    ...student,
    'Lexile Measure',
    'Lexile Range',
    ...domain('Phonological Awareness'),
    ...domain('Phonics'),
    ...domain('High-Frequency Words'),
    ...domain('Vocabulary'),
    ...domain('Comprehension: Overall'),
    ...domain('Comprehension: Literature'),
    ...domain('Comprehension: Informational Text'),
    ...growth,
    'Reading Difficulty Indicator (Y/N)',
  ])
  expect(columnsOf('ela')).toHaveLength(65)
})

test('the 58 columns of the math file, in order', () => {
  expect(columnsOf('math')).toEqual([
    ...student,
    'Quantile Measure',
    'Quantile Range',
    ...domain('Number and Operations'),
    ...domain('Algebra and Algebraic Thinking'),
    ...domain('Measurement and Data'),
    ...domain('Geometry'),
    ...growth,
    'Proficiency if Student Shows No Additional Growth',
    'Projection if Student Achieves Typical Growth',
    'Projection if Student Achieves Stretch Growth',
  ])
  expect(columnsOf('math')).toHaveLength(58)
})

test.each(['ela', 'math'])('every column of %s is read by a pair or kept, and only one of them', (id) => {
  const own = bindings.filter(({ layout }) => layout === id)
  const paired = new Set(own.flatMap(({ pairs }) => Object.values(pairs).flatMap(([columns]) => columns)))
  const accounted = [...paired, ...Object.keys(layoutOf(id).carried ?? {})]
  expect(accounted.sort()).toEqual([...columnsOf(id)].sort())
})

test('one score for each column of the whole and three for each part', () => {
  const scoresOf = (id: string): number => {
    const pair = bindings.find(({ layout, grain }) => layout === id && grain === 'assessmentResult')?.pairs['scores']
    return pair?.[1].kind === 'groups' ? pair[1].groups.length : 0
  }
  // Scale, placement, relative placement, percentile, Lexile or Quantile and gain, and the parts.
  expect([scoresOf('ela'), scoresOf('math')]).toEqual([6 + 3 * 7, 6 + 3 * 4])
})

test('a row is one result, with the school and four statuses beside it', () => {
  const grains = bindings.map(({ layout, id, grain, side }) => [layout, id, grain, side?.of].join(' ').trim())
  const inFile = (layout: string) => [
    `${layout} result assessmentResult`,
    `${layout} school school result`,
    `${layout} english-learner studentStatus result`,
    `${layout} disability studentStatus result`,
    `${layout} economically-disadvantaged studentStatus result`,
    `${layout} migrant studentStatus result`,
  ]
  expect(grains).toEqual([...inFile('ela'), ...inFile('math')])
})

test('nothing is published as required, and the format is never written', () => {
  const required = layouts.flatMap(({ columns }) => Object.values(columns).filter((column) => column.required))
  expect(required).toEqual([])
  expect(readOnly).toContain('Curriculum Associates')
})

test('the declaration is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(iReady.format))).toEqual(iReady.format)
})
