import { bind, code, codeTable } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord, rewriteRecord } from '../support/records.ts'

const exits = plainLayout('exits', { reason: column(), award: column() })

describe('two columns and one field', () => {
  const outcome = codeTable('test.outcome', 'exitOutcome', { source: 'this test', verified: true }, [
    [['E1', '100'], 'graduate', 'exact', 'decodeOnly'],
    [['E1', ''], 'undetermined', 'exact', 'decodeOnly'],
    [['E2', '*'], 'dropout', 'exact', 'decodeOnly'],
    [['E3', '*'], []],
  ])
  const bindings = [
    bind(exits, { id: 'spell', grain: 'enrollment', pairs: { exitOutcome: [['reason', 'award'], code(outcome)] } }),
  ]

  test.each([
    [['E1', '100'], 'graduate'],
    [['E1', ''], 'undetermined'],
    [['E2', '999'], 'dropout'],
    [['E2', ''], 'dropout'],
    [['E3', '100'], undefined],
    [['', ''], undefined],
  ])('%j means %s', (cells, value) => {
    const read = readRecord(exits, bindings, cells)
    expect(read.values['spell/exitOutcome']).toBe(value)
    expect(read.issues).toEqual([])
  })

  test('a pair of codes outside the table is unknown', () => {
    expect(readRecord(exits, bindings, ['E1', '999']).issues).toEqual([['reason', 'unknown-code']])
  })
})

describe('one column and two fields', () => {
  const status = codeTable('test.status', 'statusValue', { source: 'this test', verified: true }, [
    ['EL', ['yes', 'EL']],
    ['AD', ['yes', 'AD']],
    ['EO', ['no', 'EO']],
    ['RF', ['former', 'RF']],
    ['EL', 'yes', 'exact', 'encodeOnly'],
  ])
  const bindings = [
    bind(exits, {
      id: 'status',
      grain: 'studentStatus',
      pairs: { value: ['reason', code(status), { with: ['detail'] }] },
    }),
  ]

  test.each(['EL', 'AD', 'EO', 'RF'])('%s comes back, because the detail tells it apart', (cell) => {
    expect(rewriteRecord(exits, bindings, [cell, ''])).toEqual([cell, ''])
  })

  test('both fields are filled', () => {
    expect(readRecord(exits, bindings, ['AD', '']).values).toEqual({ 'status/value': 'yes', 'status/detail': 'AD' })
  })
})

describe('a field that a code leaves absent', () => {
  const group = codeTable('test.group', 'raceRollup', { source: 'this test', verified: true }, [
    ['4', ['hispanic', null]],
    ['5', ['white', 'white']],
  ])
  const bindings = [
    bind(exits, {
      id: 'person',
      grain: 'student',
      pairs: { raceRollup: ['reason', code(group), { with: ['races'] }] },
    }),
  ]

  test('is not read', () => {
    const { values } = readRecord(exits, bindings, ['4', ''])
    expect([values['person/raceRollup'], values['person/races']]).toEqual(['hispanic', undefined])
  })

  test('comes back', () => {
    expect(rewriteRecord(exits, bindings, ['4', ''])).toEqual(['4', ''])
    expect(rewriteRecord(exits, bindings, ['5', ''])).toEqual(['5', ''])
  })
})
