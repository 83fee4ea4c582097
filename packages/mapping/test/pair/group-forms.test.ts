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
