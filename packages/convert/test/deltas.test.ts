import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { changed, type Files, roleOfStudent, rosterFiles, school, user } from './support/oneroster.ts'
import { codesOf, ran, source } from './support/run.ts'

const roster = oneroster({ options: { source: 'sis' } })

const bulk: Files = {
  orgs: [school('s')],
  users: [user('a', { familyName: 'Before' }), user('b')],
  roles: [roleOfStudent('ra', 'a', 's'), roleOfStudent('rb', 'b', 's')],
}

/** A folder that holds a full export and, in a folder of its own, changes to it. */
const withChanges = (changes: Files) =>
  ran({
    sources: [source(roster, rosterFiles(bulk), 'sis'), source(roster, rosterFiles(changes, 'delta'), 'sis')],
    to: 'canonical',
  })

const familyNames = async (changes: Files) => {
  const run = await withChanges(changes)
  return Object.fromEntries(
    run.entities('person').map((person) => [String(person['id']).split('/')[1], person['lastName']]),
  )
}

describe('changes after a full export of the same source', () => {
  test('a changed record replaces the earlier one', async () => {
    expect(await familyNames({ users: [user('a', { familyName: 'After', ...changed('active') })] })).toEqual({
      a: 'After',
      b: 'Specimen',
    })
  })

  test('the earlier record is accounted for as replaced, and nothing disagrees', async () => {
    const run = await withChanges({ users: [user('a', { familyName: 'After', ...changed('active') })] })
    const skipped = run.report.sources.flatMap(({ files }) => files.map((file) => file.skippedBecause))
    expect(skipped).toContainEqual({ 'replaced-later': 1 })
    expect(codesOf(run)).toEqual([])
  })

  test('a deleted record is left out, and both records are accounted for', async () => {
    const run = await withChanges({ roles: [roleOfStudent('ra', 'a', 's', changed('tobedeleted'))] })
    expect(run.entities('enrollment').map(({ student }) => student)).toEqual(['oneroster.sourced-id@sis/b'])
    const skipped = run.report.sources.flatMap(({ files }) => files.map((file) => file.skippedBecause))
    expect(skipped).toContainEqual({ 'deleted-later': 1 })
    expect(skipped).toContainEqual({ 'deletes-earlier-record': 1 })
  })

  test('a new record is added', async () => {
    expect(await familyNames({ users: [user('c', { familyName: 'New', ...changed('active') })] })).toEqual({
      a: 'Before',
      b: 'Specimen',
      c: 'New',
    })
  })

  test('a deletion of what is not there takes nothing back', async () => {
    const run = await withChanges({ users: [user('nobody', changed('tobedeleted'))] })
    expect(run.entities('person')).toHaveLength(2)
    const skipped = run.report.sources.flatMap(({ files }) => files.map((file) => file.skippedBecause))
    expect(skipped).toContainEqual({ 'nothing-to-retract': 1 })
  })
})

test('a deletion takes back nothing of another source', async () => {
  const other = oneroster({ options: { source: 'other' } })
  const run = await ran({
    sources: [
      source(roster, rosterFiles(bulk), 'sis'),
      source(other, rosterFiles({ users: [user('a', changed('tobedeleted'))] }, 'delta'), 'other'),
    ],
    to: 'canonical',
  })
  expect(run.entities('person')).toHaveLength(2)
})

test('changes alone: what they delete is skipped, the rest is converted', async () => {
  const changes = rosterFiles({ users: [user('a', changed('active')), user('b', changed('tobedeleted'))] }, 'delta')
  const run = await ran({ sources: [source(roster, changes)], to: 'canonical' })
  expect(run.report.dispositions.read).toEqual({ in: 2, converted: 1, skipped: 1, rejected: 0 })
})

test('what is written is a full export: no status, no date of change', async () => {
  const changes = rosterFiles({ users: [user('a', changed('active'))] }, 'delta')
  const run = await ran({
    sources: [source(roster, changes)],
    to: oneroster({ options: { source: 'sis' } }),
    normalise: true,
  })
  expect(run.lines('data/users.csv')[1]).toMatch(/^a,,,true,/)
  expect(run.lines('data/manifest.csv')).toContain('file.users,bulk')
})

test('a full export with a status is reported, and the record kept', async () => {
  const [manifest, ...files] = rosterFiles({ users: [user('a', changed('active'))] })
  const run = await ran({
    sources: [source(roster, [manifest ?? inputFile('manifest.csv', ''), ...files])],
    to: 'canonical',
  })
  expect(codesOf(run)).toEqual(['must-be-blank', 'must-be-blank'])
  expect(run.entities('person')).toHaveLength(1)
})
