import { bind, checkFormat, defineFormat, identifier, text } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { rewriteRecord } from '../support/records.ts'

const roster = plainLayout('roster', { body: column(), name: column() })

/** The name is part of the key; a program that lacks the key is named by itself. */
const bindings = [
  bind(roster, {
    id: 'program',
    grain: 'program',
    pairs: {
      name: ['name', text(), { onlyBlank: true }],
      'identifiers[local]': [['body', 'name'], identifier({ joinedBy: '|' })],
    },
  }),
]

describe('a pair that fills only blank cells', () => {
  test('comes after those that fill cells for certain, wherever it is declared', () => {
    expect(rewriteRecord(roster, bindings, ['7', 'Sample'])).toEqual(['7', 'Sample'])
  })

  test('fills what they leave blank', () => {
    expect(rewriteRecord(roster, bindings, ['', 'Sample'])).toEqual(['', 'Sample'])
  })

  test('is no second writer of its column', () => {
    const format = defineFormat({
      id: 'roster',
      title: 'Roster',
      description: 'A roster.',
      publisher: 'nobody',
      kind: 'district',
      trust: 'vendor',
      confidence: 'unverified',
      options: {},
      tables: {},
      versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster], bindings }],
    })
    expect(checkFormat(format.format)).toEqual([])
  })
})
