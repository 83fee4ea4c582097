import {
  bind,
  code,
  codeTable,
  dataPackageOf,
  date,
  decimal,
  delimited,
  instant,
  integer,
  schoolYear,
  tableSchemaOf,
  text,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'
import { schoolFormat } from '../support/school-format.ts'

const fieldsOf = (layout: string) => tableSchemaOf(schoolFormat(), layout)?.fields ?? []
const field = (layout: string, name: string) => fieldsOf(layout).find((one) => one.name === name)

describe('a field', () => {
  test.each([
    ['given', { type: 'string', constraints: { required: true, maxLength: 12 } }],
    ['district', { type: 'string', constraints: { required: true, minLength: 7, maxLength: 7 } }],
    // 2025-2026: text of a certain shape.
    ['year', { type: 'string', constraints: { required: true, maxLength: 9, pattern: '[12][0-9]{3}-[12][0-9]{3}' } }],
    ['born', { type: 'date', format: '%Y%m%d' }],
    ['sex', { type: 'string', constraints: { enum: ['F', 'M', 'X', 'U'] } }],
    ['locker', { type: 'string', constraints: { maxLength: 4 } }],
  ])('%s', (name, facts) => {
    expect(field('spells', name)).toEqual({ name, description: expect.any(String), ...facts })
  })

  test('of dates in the form of ISO 8601 needs no format', () => {
    expect(field('spells', 'exit')).toEqual({ name: 'exit', description: 'A column.', type: 'date' })
  })

  test('of a list of codes that is not verified takes any text', () => {
    expect(field('spells', 'grade')).toEqual({ name: 'grade', description: 'A column.', type: 'string' })
  })

  test('of yes and no names the texts for both', () => {
    expect(field('facts', 'hispanic')).toMatchObject({ type: 'boolean', trueValues: ['Y'], falseValues: ['N'] })
    expect(field('facts', 'asian')).toMatchObject({ type: 'boolean', trueValues: ['Y'], falseValues: ['N'] })
  })

  test('of one of several slots has the codes of the slot', () => {
    expect(field('facts', 'race2')).toMatchObject({ constraints: { enum: ['1', '2'] } })
  })

  test('of several values in one cell is text', () => {
    expect(field('facts', 'languages')).toEqual({ name: 'languages', description: 'A column.', type: 'string' })
  })

  test('of numbers is a number', () => {
    expect(field('facts', 'days')?.type).toBe('number')
    expect(field('facts', 'visits')?.type).toBe('integer')
  })
})

test('the key is what tells records apart', () => {
  expect(tableSchemaOf(schoolFormat(), 'spells')?.primaryKey).toEqual(['student', 'entry'])
  expect(tableSchemaOf(schoolFormat(), 'facts')).not.toHaveProperty('primaryKey')
  expect(tableSchemaOf(schoolFormat(), 'nonesuch')).toBeUndefined()
})

describe('what is not sure', () => {
  const row = plainLayout('row', {
    guess: column({ required: 'always', requiredConfidence: 'inferred', length: 3, lengthConfidence: 'unverified' }),
    day: column(),
    changed: column(),
    ends: column(),
  })
  const format = formatOf(
    'made',
    [row],
    [
      bind(row, {
        id: 'spell',
        grain: 'enrollment',
        pairs: {
          'student.firstName': ['guess', text()],
          begin: ['day', date('MMddyyyy'), { confidence: 'unverified' }],
          modifiedAt: ['changed', instant()],
          schoolYear: ['ends', schoolYear('end')],
        },
      }),
    ],
  )
  const [guess, day, changed, ends] = tableSchemaOf(format(), 'row')?.fields ?? []

  test('constrains nothing', () => {
    expect(guess).toEqual({ name: 'guess', description: 'A column.', type: 'string' })
  })

  test('says so where it is about the way a cell is written', () => {
    expect(day).toEqual({
      name: 'day',
      description: 'A column. How it is written is not verified.',
      type: 'date',
      format: '%m%d%Y',
    })
  })

  test('moments may have fractions of a second, and a year is a year', () => {
    expect([changed?.type, changed?.format, ends?.type]).toEqual(['datetime', 'any', 'year'])
  })
})

describe('texts that stand for no value', () => {
  const answers = codeTable('made.answer', 'sex', { source: 'this test', verified: true }, [
    ['F', 'female'],
    ['-', 'not-selected'],
  ])
  const row = plainLayout('row', {
    answer: column({ missing: ['?'] }),
    share: column({ absent: ['-'] }),
    count: column({ absent: ['*'], required: 'always' }),
    name: column(),
  })
  const format = formatOf(
    'made',
    [row],
    [
      bind(row, {
        id: 'summary',
        grain: 'attendanceSummary',
        pairs: {
          'student.sex': ['answer', code(answers)],
          daysEnrolled: ['share', decimal(2)],
          daysPresent: ['count', integer()],
          'student.firstName': ['name', text()],
        } as never,
      }),
    ],
  )
  const schema = tableSchemaOf(format(), 'row')
  const named = (name: string) => schema?.fields.find((one) => one.name === name)

  test('are texts of the list in a column of codes', () => {
    expect(named('answer')?.constraints?.enum).toEqual(['F', '-', '?'])
  })

  test('stand for no value in all columns, where that takes nothing from another', () => {
    expect(schema?.missingValues).toEqual(['', '*'])
  })

  test('make a column text, where another one means something by them', () => {
    expect(named('share')?.type).toBe('string')
    expect(named('count')?.type).toBe('integer')
  })
})

describe('a data package', () => {
  const file = plainLayout(
    'bigFile',
    { a: column() },
    {
      files: ['*big*'],
      writtenAs: 'BIG.txt',
      container: delimited({ delimiters: ['^', ','], quote: '', header: false, encodings: ['windows-1252'] }),
    },
  )
  const [resource, other] = dataPackageOf(
    formatOf('Made Up', [file, plainLayout('plain', { b: column() })], [])(),
  ).resources

  test('has the names and the dialect of the files that are written', () => {
    expect(resource).toMatchObject({
      name: 'big-file',
      path: 'BIG.txt',
      encoding: 'windows-1252',
      dialect: { delimiter: '^', quoteChar: '', doubleQuote: false, lineTerminator: '\r\n', header: false },
    })
    expect(other).toMatchObject({ name: 'plain', path: 'plain.csv', dialect: { delimiter: ',', quoteChar: '"' } })
  })

  test('is named after format and version', () => {
    expect(dataPackageOf(formatOf('Made Up', [], [])()).name).toBe('made-up-1')
  })
})
