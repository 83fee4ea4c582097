import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import type { FormatInstance } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { lossLaw } from '../../testkit/src/laws/loss.ts'
import { validSet } from '../../testkit/src/sets/made-up.ts'

const roster = (version: string) =>
  oneroster({
    version,
    options: { source: 'district', schoolIdentifierSystem: 'us-ca.cds', districtIdentifierSystem: 'us-ca.cd' },
  })

const pairs: readonly (readonly [string, FormatInstance, FormatInstance])[] = [
  ['calpads through oneroster 1.2', calpads(), roster('1.2')],
  ['calpads through oneroster 1.1', calpads(), roster('1.1')],
]

describe('between formats, exactly the losses that were foretold', () => {
  test.each(pairs)('%s', async (name, instance, to) => {
    const blank = { name, instance, files: [], tables: {}, clean: false }
    const set = await validSet(blank, { seed: 1, rows: 30 })
    const { broken, tried } = await lossLaw(to)(set)
    console.log(`${name}: ${tried}`)
    expect(broken).toEqual([])
  })
})
