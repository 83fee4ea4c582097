import { CannotCombine, runConversion } from '@nrec-align/convert'
import { inputFile, memorySink } from '@nrec-align/io'
import { duckDb } from '@nrec-align/sql/duckdb'
import { expect, test } from 'vitest'

test('a folder of the common record is refused with the reason, and not combined in another way', async () => {
  const input = [inputFile('person.ndjson', '{"id":"local@d1/99"}\n')]
  const run = runConversion(
    { sources: [{ from: 'canonical', input }], to: 'canonical', engine: duckDb() },
    { files: { create: () => memorySink() } },
  )
  await expect(run).rejects.toThrow(CannotCombine)
  await expect(run).rejects.toThrow('it takes no folder of the common record as a source yet')
})
