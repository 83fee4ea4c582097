import { bind, formatMatrix, markdownOfMatrix, matrixRows, percentCell, text } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'

const names = { given: column(), family: column(), locker: column() }

/** Three columns: both names and a locker that nobody else knows. */
const wholeLayout = plainLayout('roster', names, { carried: { locker: 'a locker has no common meaning' } })
const whole = formatOf(
  'whole',
  [wholeLayout],
  [
    bind(wholeLayout, {
      id: 'student',
      grain: 'student',
      pairs: { firstName: ['given', text()], lastName: ['family', text()] },
    }),
  ],
)

/** The family name only, and a required number that the other does not have. */
const halfLayout = plainLayout('roster', { family: column(), number: column({ required: 'always' }) })
const half = formatOf(
  'half',
  [halfLayout],
  [
    bind(halfLayout, {
      id: 'student',
      grain: 'student',
      pairs: { lastName: ['family', text()], middleName: ['number', text()] },
    }),
  ],
)

const readOnly = { mode: 'decodeOnly', reason: 'nobody takes this file' } as const
const extractLayout = plainLayout('extract', { family: column() })
const extract = formatOf(
  'extract',
  [extractLayout],
  [bind(extractLayout, { id: 'student', grain: 'student', pairs: { lastName: ['family', text(), readOnly] } })],
)

const all = [whole(), half(), extract()]
const matrix = formatMatrix(all)
const pairOf = (from: string, to: string) =>
  matrix.pairs.find((pair) => pair.from.format === from && pair.to.format === to)

describe('every two formats', () => {
  test('are compared in both directions, and each with itself', () => {
    expect(matrixRows(matrix, percentCell)).toEqual([
      ['100', '33', 'n/a'],
      ['50', '100', 'n/a'],
      ['100', '100', 'n/a'],
    ])
  })

  test('say how many columns are carried', () => {
    expect(pairOf('whole', 'half')).toMatchObject({ columns: { kept: 1, changed: 0, depends: 0, lost: 2 } })
    expect(pairOf('half', 'whole')).toMatchObject({ columns: { kept: 1, changed: 0, depends: 0, lost: 1 } })
  })

  test('say what must be brought', () => {
    expect(pairOf('whole', 'half')?.toBring.map(({ layout, column }) => `${layout}.${column}`)).toEqual([
      'roster.number',
    ])
    expect(pairOf('half', 'whole')).toMatchObject({ toBring: [], written: ['roster'] })
  })

  test('a format that is only read is no target, and as a source it counts by what the others can hold', () => {
    expect(matrix.versions.map(({ format, isWritten }) => [format, isWritten])).toEqual([
      ['whole', true],
      ['half', true],
      ['extract', false],
    ])
    expect(pairOf('whole', 'extract')).not.toHaveProperty('percentCarried')
  })

  test('what is brought beside the source fills cells', () => {
    const [pair] = formatMatrix([whole(), half()], { sources: [half()] }).pairs.slice(1)
    expect(pair).toMatchObject({ toBring: [], written: ['roster'] })
  })
})

describe('versions', () => {
  const [version] = whole.format.versions
  if (version === undefined) throw new Error('The format has a version.')
  const two = formatOf('two', [], [], { versions: [version, { ...version, version: '2' }] })
  const instances = [two({ version: '1' }), two({ version: '2' }), half()]

  test('beside the main one are compared with their own format only, when only that is wanted', () => {
    const names = formatMatrix(instances, { pairs: 'main' }).pairs.map(
      ({ from, to }) => `${from.format} ${from.version} > ${to.format} ${to.version}`,
    )
    expect(names).toEqual([
      'two 1 > two 1',
      'two 1 > two 2',
      'two 1 > half 1',
      'two 2 > two 1',
      'two 2 > two 2',
      'half 1 > two 1',
      'half 1 > half 1',
    ])
    expect(formatMatrix(instances).pairs).toHaveLength(9)
  })

  test('stand in a table of their own', () => {
    const page = markdownOfMatrix(formatMatrix(instances, { pairs: 'main' }))
    expect(page).toContain('| 1 | [two](two.md) 1 | 100 | 33 |')
    // The locker is kept in a file of the same version only: two of three columns come back.
    expect(page).toContain('| [two](two.md) | 1 | 2 | 66 | 0 |')
  })
})
