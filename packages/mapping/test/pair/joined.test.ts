import { bind, joined } from '@nrec-align/mapping'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord, rewriteRecord } from '../support/records.ts'

const results = plainLayout('results', { namespace: column(), number: column() })

const bindings = [
  bind(results, {
    id: 'result',
    grain: 'assessmentResult',
    pairs: { assessment: [['namespace', 'number'], joined(':')] },
  }),
]

describe('one text of several columns', () => {
  test('holds them all', () => {
    expect(readRecord(results, bindings, ['uri://sample.example', 'READ-3']).values).toEqual({
      'result/assessment': 'uri://sample.example:READ-3',
    })
  })

  test('is not there without one of them', () => {
    expect(readRecord(results, bindings, ['uri://sample.example', ''])).toMatchObject({ values: {}, issues: [] })
  })

  test('is reported where it could not be taken apart again', () => {
    const { values, issues } = readRecord(results, bindings, ['uri://sample.example', 'READ:3'])
    expect(values).toEqual({})
    expect(issues).toEqual([['number', 'unreadable-text']])
  })

  test('comes back in its columns', () => {
    const part = fc.stringMatching(/^[a-z0-9/.]{1,8}$/)
    fc.assert(
      fc.property(part, part, part, (one, two, number) => {
        const cells = [`${one}:${two}`, number]
        expect(rewriteRecord(results, bindings, cells)).toEqual(cells)
      }),
    )
  })
})
