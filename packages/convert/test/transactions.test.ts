import { calpads } from '@nrec-align/format-calpads'
import { expect, test } from 'vitest'
import { calpadsFile, senr } from './support/calpads.ts'
import { ran, source } from './support/run.ts'

const takenBack = (transactions?: string) =>
  source(calpads(transactions === undefined ? {} : { options: { transactions } }), [
    calpadsFile('senr', [senr(), senr({ SSID: '9900000002' }), senr({ 'Transaction Type Code': 'D' })]),
  ])

/** What the letters mean is not published: unless the run says so, D takes nothing back and is flagged. */
test('a D is kept and flagged unless the run says that it takes a record back', async () => {
  const kept = await ran({ sources: [takenBack()], to: 'canonical' })
  expect(kept.issues.map(({ code }) => code)).toContain('removal-not-obeyed')
  expect(kept.lines('data/enrollment.ndjson')).toHaveLength(2)
})

test('with the option, a D takes back the record with its key, and both are accounted for', async () => {
  const obeyed = await ran({ sources: [takenBack('retract')], to: 'canonical' })
  expect(obeyed.lines('data/enrollment.ndjson')).toHaveLength(1)
  expect(obeyed.report.sources[0]?.files[0]?.skippedBecause).toEqual({
    'deleted-later': 1,
    'deletes-earlier-record': 1,
  })
  expect(obeyed.issues.map(({ code }) => code)).not.toContain('removal-not-obeyed')
})

test('a record that comes again after a D counts', async () => {
  const again = source(calpads({ options: { transactions: 'retract' } }), [
    calpadsFile('senr', [senr({ 'Transaction Type Code': 'D' }), senr()]),
  ])
  const run = await ran({ sources: [again], to: 'canonical' })
  expect(run.lines('data/enrollment.ndjson')).toHaveLength(1)
})
