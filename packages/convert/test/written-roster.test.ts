import { readdirSync, readFileSync } from 'node:fs'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { checkPackage } from '../../formats/oneroster/test/rules-checker.ts'
import { type CalpadsRow, calpadsFile, districtTable, senr, sinf } from './support/calpads.ts'
import { folderOf, type Ran, ran, source } from './support/run.ts'

/** Everything the independent checker finds wrong with a written package. */
const faultsOf = (run: Ran) =>
  checkPackage(
    new Map(
      [...run.files].flatMap(([path, bytes]) =>
        path.startsWith('data/') ? [[path.slice('data/'.length), bytes]] : [],
      ),
    ),
  )

const fixture = (path: string) => {
  const folder = new URL(`../../formats/${path}/`, import.meta.url)
  return readdirSync(folder).map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(name, folder)))))
}

const options = JSON.parse(
  readFileSync(new URL('../../formats/oneroster/fixtures/options.json', import.meta.url), 'utf8'),
)

describe('what is written meets our reading of the specification', () => {
  test.each(['1.2', '1.1'])('from a district of California to version %s', async (version) => {
    const sources = [
      source(calpads(), [calpadsFile('senr', [senr(), senr({ SSID: '9900000002', 'Grade Level Code': '08' })])]),
      source(calpads(), [
        calpadsFile('sinf', [sinf({ 'Student Hispanic Ethnicity Indicator': 'N', 'Student Race 1 Code': '700' })]),
      ]),
    ]
    const run = await ran({ sources, to: oneroster({ version }), tables: { organizations: districtTable } })
    expect(faultsOf(run)).toEqual([])
    expect(run.lines('data/users.csv')).toHaveLength(3)
  })

  test.each([
    ['1.2', 'clean', '1.2'],
    ['1.2', 'clean', '1.1'],
    ['1.1', 'clean-1.1', '1.1'],
    ['1.1', 'clean-1.1', '1.2'],
    ['1.2', 'dirty', '1.2'],
    ['1.2', 'delta', '1.2'],
  ])('version %s, %s, to version %s', async (from, folder, to) => {
    const files = fixture(`oneroster/fixtures/${folder}`)
    const target = oneroster({ version: to, options })
    const run = await ran({
      sources: [source(oneroster({ version: from, options }), files)],
      to: target,
      normalise: true,
    })
    expect(faultsOf(run)).toEqual([])
  })
})

describe('there and back', () => {
  const rows: readonly CalpadsRow[] = [
    senr(),
    senr({
      SSID: '9900000002',
      'Student Gender Code': 'M',
      'Grade Level Code': '08',
      'Student Legal Middle Name': 'Q',
    }),
    senr({ SSID: '9900000003', 'Enrollment Exit Date': '20200115', 'Student Exit Reason Code': 'T160' }),
  ]

  test('through a roster, the cells it can hold come back', async () => {
    const roster = oneroster({
      options: { source: 'district', schoolIdentifierSystem: 'us-ca.cds', districtIdentifierSystem: 'us-ca.cd' },
    })
    const there = await ran({
      sources: [source(calpads(), [calpadsFile('senr', rows)])],
      to: roster,
      tables: { organizations: districtTable },
    })
    const back = await ran({ sources: [source(roster, folderOf(there))], to: calpads() })
    const written = back.report.dispositions.written.find(({ layout }) => layout === 'senr')
    const columns = calpads.format.versions[0]?.layouts.find(({ id }) => id === 'senr')?.variants[0]?.columns ?? []
    const kept = [
      'Reporting LEA',
      'School of Attendance',
      'SSID',
      'Student Legal First Name',
      'Student Legal Middle Name',
      'Student Legal Last Name',
      'Student Birth Date',
      'Student Gender Code',
      'Student Birth City',
      'Enrollment Start Date',
      'Enrollment Status Code',
      'Enrollment Exit Date',
    ]
    const cells = (line: string) => kept.map((name) => line.split('^')[columns.indexOf(name)])
    expect(back.lines(`data/${written?.path}`).map(cells)).toEqual(
      rows.map((row) => kept.map((name) => row[name] ?? '')),
    )
  })
})

describe('what the target requires and nobody gives', () => {
  test('is said before any work', async () => {
    const run = ran({ sources: [source(calpads(), [calpadsFile('senr', [senr()])])], to: oneroster() })
    await expect(run).rejects.toMatchObject({ code: 'cannot-fill-target' })
  })

  test('a school the table does not name is left out with the rows that need it, and said', async () => {
    const rows = [senr(), senr({ SSID: '9900000002', 'School of Attendance': '9900077' })]
    const run = await ran({
      sources: [source(calpads(), [calpadsFile('senr', rows)])],
      to: oneroster(),
      tables: { organizations: districtTable },
    })
    expect(faultsOf(run)).toEqual([])
    expect(
      run.issues.some(
        ({ source: from, code, column }) => from === 'written' && code === 'missing-required' && column === 'name',
      ),
    ).toBe(true)
  })

  test('declared defaults are written and counted', async () => {
    const run = await ran({
      sources: [source(calpads(), [calpadsFile('senr', [senr()])])],
      to: oneroster(),
      tables: { organizations: districtTable },
    })
    const written = run.report.defaultsWritten.map(({ layout, column, count }) => [layout, column, count])
    expect(written).toEqual(
      expect.arrayContaining([
        ['users', 'enabledUser', 1],
        ['users', 'username', 1],
      ]),
    )
  })
})
