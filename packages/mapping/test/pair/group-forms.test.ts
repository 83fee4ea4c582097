import { bind, groups, TEXT_SEPARATOR } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord, rewriteRecord } from '../support/records.ts'

const results = plainLayout('results', { scale: column(), score: column(), form: column() })

/** Scores, each with a word about how it is written. */
const bindings = [
  bind(results, {
    id: 'result',
    grain: 'assessmentResult',
    pairs: {
      scores: [
        ['scale', 'score', 'form'],
        groups([
          {
            needs: 'value',
            members: { metric: { column: 'scale' }, value: { column: 'score' } },
            repeated: true,
            formIn: {
              column: 'form',
              member: 'value',
              forms: [
                ['-?[0-9]+', 'whole'],
                ['-?[0-9]+[.][0-9]+', 'decimal'],
              ],
              otherwise: 'words',
            },
          },
        ]),
      ],
    },
  }),
]

const list = (...items: readonly string[]): string => items.join(TEXT_SEPARATOR)

const parts = plainLayout('parts', { part: column(), level: column(), name: column(), score: column() })

/** Levels and scores of the parts of a test, in two lists that each name the part. */
const inParts = [
  bind(parts, {
    id: 'result',
    grain: 'assessmentResult',
    pairs: {
      scores: [
        ['part', 'level', 'name', 'score'],
        groups([
          {
            needs: 'value',
            namedBy: 'subscale',
            members: { subscale: { column: 'part' }, metric: { is: 'performance-level' }, value: { column: 'level' } },
            repeated: true,
          },
          {
            needs: 'value',
            namedBy: 'subscale',
            members: { subscale: { column: 'name' }, metric: { is: 'raw' }, value: { column: 'score' } },
            repeated: true,
          },
        ]),
      ],
    },
  }),
]

describe('a part that is named in several lists', () => {
  const read = (...cells: readonly string[]) => readRecord(parts, inParts, cells).issues

  test('is no gap in one of them where another has it', () => {
    expect(read(list('Words', 'Sounds'), list('Advanced', ''), list('Words', 'Sounds'), list('12', '16'))).toEqual([])
  })

  test('is one where it is in none of them', () => {
    expect(read(list('Words', 'Sounds'), list('Advanced', ''), 'Words', '12')).toEqual([
      ['part', 'describes-empty-cell'],
    ])
  })
})

describe('a column that says how a member of a group is written', () => {
  const cells = [list('raw', 'theta', 'level'), list('28', '-1.5', 'Met'), '']

  test('is not read', () => {
    const { values } = readRecord(results, bindings, [...cells.slice(0, 2), list('a', 'b', 'c')])
    expect(values).toEqual(readRecord(results, bindings, cells).values)
  })

  test('is written by the form of the member, place by place', () => {
    expect(rewriteRecord(results, bindings, cells)[2]).toBe(list('whole', 'decimal', 'words'))
  })
})
