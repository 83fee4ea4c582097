import { pims } from '@nrec-align/format-pims'
import { expect, test } from 'vitest'
import { pimsFile } from './support/pims.ts'
import { ran, source } from './support/run.ts'

const common = { 'SUBMITTING AUN': '999000001', 'SCHOOL YEAR DATE': '2025-06-30' }
const people = pimsFile('person', 'PERSON', [
  { ...common, 'PERSON ID': '887', PASECUREID: '9900000001' },
  { ...common, 'PERSON ID': '888' },
])
const actions = pimsFile(
  'incident-offender-action',
  'INCIDENT_OFFENDER_ACTION',
  ['887', '888'].map((offender) => ({
    ...common,
    'INCIDENT ID': '1',
    'OFFENDER ID': offender,
    'DISCIPLINARY ACTION CODE': 'S4',
  })),
)

const readWith = async (...files: readonly (typeof actions)[]) => {
  const run = await ran({ sources: [source(pims(), files)], to: 'canonical' })
  const file = run.report.sources[0]?.files.find(({ path }) => path === 'INCIDENT_OFFENDER_ACTION.csv')
  return { actions: run.entities('disciplineAction').length, file }
}

test('a record that a sibling file does not name is kept for the same format, and no fault', async () => {
  const { actions: found, file } = await readWith(people, actions)
  expect(found).toBe(1)
  expect(file).toMatchObject({ records: 2, rejected: 0, skippedBecause: { 'kept-for-the-same-format-only': 1 } })
})

test('without the sibling file every record counts', async () => {
  expect((await readWith(actions)).actions).toBe(2)
})

test('it is written as it stood', async () => {
  const run = await ran({ sources: [source(pims(), [people, actions])], to: pims() })
  expect(run.lines('data/INCIDENT_OFFENDER_ACTION.csv')).toHaveLength(2)
})
