import { readFileSync } from 'node:fs'
import { inputFile } from '@nrec-align/io'
import type { FormatFunction } from '@nrec-align/mapping'
import { duckDb } from '@nrec-align/sql/duckdb'
import { expect, test } from 'vitest'
import { calpads } from '../../formats/calpads/src/index.ts'
import { oneroster } from '../../formats/oneroster/src/index.ts'
import { setsOf } from '../../testkit/src/sets/sets-of.ts'
import { expectAgreement } from './support/engine-agrees.ts'

const engine = duckDb({ memoryLimit: '500MB', threads: 1 })

/** The first fixture of a version that has nothing wrong. */
const cleanSet = async (define: FormatFunction, version: string, folder: string) => {
  const found = setsOf(define, version, folder, { seed: 1, rows: 1 }).find(
    ({ clean, name }) => clean && name.startsWith('fixtures/'),
  )
  if (found === undefined) throw new Error(`${define.format.id} ${version} has no clean fixture`)
  return found.load()
}

test('sources of two versions of a format become the same records in both engines', async () => {
  const folder = new URL('../../formats/oneroster/fixtures/', import.meta.url).pathname
  const sets = [await cleanSet(oneroster, '1.1', folder), await cleanSet(oneroster, '1.2', folder)]
  const sources = sets.map(({ instance, files }, at) => ({ name: `roster-${at}`, from: instance, input: files }))
  expect(sources.map(({ from }) => from.version)).toEqual(['1.1', '1.2'])
  await expectAgreement({ sources, to: 'canonical', tables: sets[1]?.tables ?? {} }, { engine })
})

test('files of three layouts of one record become the same records in both engines', async () => {
  const files = ['SENR-35.txt', 'SENR-extract-37.txt', 'SENR-extract-41.txt']
  const sources = files.map((file) => ({
    name: file,
    from: calpads(),
    input: [inputFile(file, readFileSync(new URL(`../../formats/calpads/fixtures/extract/${file}`, import.meta.url)))],
  }))
  await expectAgreement({ sources, to: 'canonical' }, { engine })
})
