import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { describe, expect, test } from 'vitest'
import { type CalpadsRow, calpadsFile, districtTable, senr, sinf } from './support/calpads.ts'
import { type Files, roleOfStudent, rosterFiles, school, user } from './support/oneroster.ts'
import { codesOf, type Entity, folderOf, type Ran, ran, source } from './support/run.ts'

const roster = oneroster({ options: { source: 'sis' } })

const fromState = (id: string, ...rows: readonly CalpadsRow[]) => source(calpads(), [calpadsFile(id, rows)])

/** Cells of a written caret file by layout. */
const written = (run: Ran, id: string): readonly (readonly string[])[] => {
  const file = run.report.dispositions.written.find(({ layout }) => layout === id)
  return run.lines(`data/${file?.path}`).map((line) => line.split('^'))
}

const place = (id: string, column: string): number =>
  calpads.format.versions[0]?.layouts.find((one) => one.id === id)?.variants[0]?.columns.indexOf(column) ?? -1

const graduate = senr({
  'Grade Level Code': '12',
  'Enrollment Exit Date': '20200605',
  'Student Exit Reason Code': 'E230',
  'Student School Completion Status': '100',
})

describe('a completion stands on the row of the enrollment it ends', () => {
  test('one row gives two records', async () => {
    const run = await ran({ sources: [fromState('senr', graduate)], to: 'canonical' })
    expect(run.entities('completion')).toMatchObject([
      { student: 'us-ca.ssid/9900000001', date: '2020-06-05', kind: 'regular-diploma' },
    ])
  })

  test('and it goes back into that row, and into no other of the same student', async () => {
    const earlier = senr({
      'Enrollment Start Date': '20180814',
      'Grade Level Code': '11',
      'Enrollment Exit Date': '20190605',
      'Student Exit Reason Code': 'E155',
      'Academic Year ID': '2018-2019',
    })
    const run = await ran({ sources: [fromState('senr', earlier, graduate)], to: calpads(), normalise: true })
    const status = written(run, 'senr').map((cells) => [
      cells[place('senr', 'Enrollment Exit Date')],
      cells[place('senr', 'Student School Completion Status')],
    ])
    expect(status).toEqual([
      ['20190605', ''],
      ['20200605', '100'],
    ])
  })

  test('without the enrollment it has no row, and that is counted', async () => {
    const run = await ran({ sources: [fromState('senr', graduate)], to: 'canonical' })
    const alone = await ran({
      sources: [
        source(
          'canonical',
          folderOf(run).filter(({ name }) => name !== 'enrollment.ndjson'),
        ),
      ],
      to: calpads(),
    })
    expect(alone.report.dispositions.written.find(({ layout }) => layout === 'senr')?.withoutRow).toBe(1)
  })
})

describe('guardians without identifiers', () => {
  const guarded = sinf({
    'Guardian 1 First Name': 'Parenta',
    'Guardian 1 Last Name': 'Specimen',
    'Guardian 2 First Name': 'Parenta',
    'Guardian 2 Last Name': 'Specimen',
  })

  test('are never taken for one another, nor for those of another student', async () => {
    const run = await ran({
      sources: [fromState('sinf', guarded, { ...guarded, SSID: '9900000002' })],
      to: 'canonical',
    })
    expect(run.entities('personRelationship')).toHaveLength(4)
    // Two students and four guardians.
    expect(run.entities('person')).toHaveLength(6)
    expect(new Set(run.entities('person').map(({ id }) => id)).size).toBe(6)
  })

  test('go back into their own columns', async () => {
    const run = await ran({
      sources: [fromState('sinf', sinf({ 'Guardian 2 First Name': 'Guarda', 'Guardian 2 Last Name': 'Specimen' }))],
      to: calpads(),
      normalise: true,
    })
    const [cells = []] = written(run, 'sinf')
    expect([cells[place('sinf', 'Guardian 1 First Name')], cells[place('sinf', 'Guardian 2 First Name')]]).toEqual([
      '',
      'Guarda',
    ])
  })

  test('become users of their own, named by the student', async () => {
    const sources = [fromState('senr', senr()), fromState('sinf', guarded)]
    const run = await ran({ sources, to: oneroster(), tables: { organizations: districtTable } })
    const [header = '', ...rows] = run.lines('data/users.csv')
    const column = (name: string) => header.split(',').indexOf(name)
    expect(rows).toHaveLength(3)
    const student = rows
      .map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
      .find((row) => row[column('agentSourcedIds')] !== '')
    const agents = student?.[column('agentSourcedIds')]?.replaceAll('"', '').split(',') ?? []
    const ids = new Set(rows.map((row) => row.split(',')[0]))
    expect(agents).toHaveLength(2)
    for (const agent of agents) expect(ids).toContain(agent)
  })
})

describe('agents of a roster', () => {
  const files: Files = {
    orgs: [school('s')],
    users: [
      user('child', { grades: '05', agentSourcedIds: '"parent-1,parent-2"' }),
      user('parent-1'),
      user('parent-2'),
    ],
    roles: [roleOfStudent('r', 'child', 's')],
  }

  test('each one named is a relationship of its own', async () => {
    const run = await ran({ sources: [source(roster, rosterFiles(files))], to: 'canonical' })
    const pairs = run.entities('personRelationship').map(({ student, person }: Entity) => [student, person])
    expect(pairs).toEqual([
      ['oneroster.sourced-id@sis/child', 'oneroster.sourced-id@sis/parent-1'],
      ['oneroster.sourced-id@sis/child', 'oneroster.sourced-id@sis/parent-2'],
    ])
    expect(codesOf(run)).toEqual([])
  })

  test('they are written back into the one cell', async () => {
    const run = await ran({ sources: [source(roster, rosterFiles(files))], to: roster, normalise: true })
    expect(run.lines('data/users.csv').find((line) => line.startsWith('child,'))).toContain('"parent-1,parent-2"')
  })

  test('someone named and nowhere described is counted, and said', async () => {
    const run = await ran({
      sources: [source(roster, rosterFiles({ ...files, users: files['users']?.slice(0, 2) ?? [] }))],
      to: 'canonical',
    })
    expect(run.report.stubs).toEqual([{ entity: 'person', count: 1 }])
    expect(codesOf(run)).toContain('named-but-no-record')
  })
})
