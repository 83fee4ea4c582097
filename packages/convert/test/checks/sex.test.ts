import { calpads } from '@nrec-align/format-calpads'
import { expect, test } from 'vitest'
import { calpadsFile, sinf } from '../support/calpads.ts'
import { found } from '../support/found.ts'
import { ran, source } from '../support/run.ts'

test.each([
  ['F', 'M', 0],
  ['F', 'F', 1],
  ['F', '', 1],
])('people of one name and birth date, one %s and one %s', async (one, other, count) => {
  const rows = [sinf({ 'Student Gender Code': one }), sinf({ SSID: '9900000002', 'Student Gender Code': other })]
  const run = await ran({
    sources: [source(calpads(), [calpadsFile('sinf', rows)])],
    to: 'canonical',
    onError: 'drop-field',
  })
  expect(found(run, 'possible-duplicate-person')).toHaveLength(count)
})
