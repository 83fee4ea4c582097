import { inputFile } from '@nrec-align/io'
import { defineFormat, type FormatVersion, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../src/coverage/coverage.ts'
import { cleanLaw } from '../src/laws/clean.ts'
import { conservationLaw } from '../src/laws/conservation.ts'
import { faultsLaw } from '../src/laws/faults.ts'
import { garbageLaw } from '../src/laws/garbage.ts'
import { orderLaw } from '../src/laws/order.ts'
import { repeatsLaw } from '../src/laws/repeats.ts'
import { splitRecords } from '../src/run/split-records.ts'
import type { DataSet } from '../src/sets/data-set.ts'
import { smallFormat } from './small-format.ts'

const HEADER = 'ssid,given,born,sex,locker'

const setOf = (...lines: readonly string[]): DataSet => ({
  name: 'by hand',
  instance: smallFormat(),
  files: [inputFile('roster.csv', [HEADER, ...lines].map((line) => `${line}\r\n`).join(''))],
  tables: {},
  clean: true,
})

const GOOD = '9000000001,Testa,2014-02-02,F,17'

describe('what a law says when it is broken, or has nothing to go by', () => {
  test('a mistake in a record that is meant to be right', async () => {
    expect((await cleanLaw(setOf(GOOD, '9000000002,Mock,soon,F,'))).broken).toEqual([
      'roster.csv, record 2, born: invalid-date',
    ])
  })

  test('a fault that is not found', async () => {
    const faults = new Map([['roster.csv', [['invalid-date' as const]]]])
    expect((await faultsLaw({ ...setOf(GOOD), faults })).broken).toEqual([
      'roster.csv, record 1: invalid-date is not found',
    ])
  })

  test('a column that some kind of record does not read', async () => {
    const version = versionOf(smallFormat())
    const [student] = version.bindings
    if (student === undefined) throw new Error('the small format has one binding')
    const { firstName: _unread, ...rest } = student.pairs
    const bindings: FormatVersion['bindings'] = [
      { ...student, where: { sex: 'F' } },
      { ...student, id: 'boy', pairs: rest },
    ]
    const forgetful = defineFormat({ ...smallFormat.format, versions: [{ ...version, bindings }] })
    const set = { ...setOf(GOOD, '9000000002,Mock,,M,'), instance: forgetful() }
    expect(await garbageLaw([])(set)).toEqual({
      broken: ['roster.csv, record 2, given: garbage is neither reported nor handed on'],
      // Four columns of two records; the locker is kept and goes no further.
      tried: '8 cells of garbage',
    })
    expect((await garbageLaw(['roster given'])(set)).broken).toEqual([])
    expect((await garbageLaw([])(setOf(GOOD))).broken).toEqual([])
  })

  test('what no record goes through', async () => {
    const { untried, declared } = await coverageOf([setOf('9000000001,Testa,,F,')])
    expect(untried).toEqual(['pair roster/student birthDate', 'code small.sex: M'])
    // One binding, four pairs, two code rows.
    expect(declared).toBe(7)
  })

  test('it says how much it was tried on', async () => {
    const set = setOf(GOOD, '12,Mock,,M,')
    expect((await conservationLaw(set)).tried).toBe('2 records: 1 converted, 0 skipped, 1 set aside')
    expect((await repeatsLaw(set)).tried).toBe('2 records twice')
  })

  test('records with one key leave the order of rows nothing to prove', async () => {
    const { broken, tried } = await orderLaw(setOf(GOOD, '9000000001,Mock,,M,'))
    expect([broken, tried]).toEqual([[], 'nothing: the first of several records with one key stays'])
  })
})

describe('the reader the laws compare with', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

  test('quotes, doubled quotes and line breaks inside them', () => {
    const { header, records } = splitRecords(bytes('a,b\r\n"x ""y""","1\r\n2"\r\n,z'), {
      delimiters: [','],
      quote: '"',
      header: true,
    })
    expect(header?.cells).toEqual(['a', 'b'])
    expect(records.map(({ cells }) => cells)).toEqual([
      ['x "y"', '1\r\n2'],
      ['', 'z'],
    ])
    expect(records[0]?.text).toBe('"x ""y""","1\r\n2"')
  })

  test('without quoting a quotation mark is a character, and the more frequent delimiter is the one', () => {
    const { delimiter, records } = splitRecords(bytes('a^"b"^c,d\n\ne^f^g'), {
      delimiters: [',', '^'],
      quote: '',
      header: false,
    })
    expect(delimiter).toBe('^')
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a', '"b"', 'c,d'],
      ['e', 'f', 'g'],
    ])
  })
})
