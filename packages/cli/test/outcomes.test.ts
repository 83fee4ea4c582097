import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attendanceRecord } from './support/attendance.ts'
import { command } from './support/command.ts'
import { csvRows } from './support/csv.ts'
import { type Place, place } from './support/place.ts'

const record = (): Place => {
  const here = place()
  attendanceRecord(here)
  return here
}

const absence = ['common', '--indicators', 'shared.chronic-absence'] as const
const byRace = [...absence, '--groups', 'race'] as const

test('indicators are computed, protected and written as tables and a page', async () => {
  const here = record()
  const { exitCode, stdout, stderr } = await command(here.folder, 'outcomes', ...byRace, '--out', 'out')
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Do not publish out/internal')
  expect(here.files('out')).toEqual([
    ...['dictionary', 'dim_indicator', 'dim_period', 'dim_place', 'dim_subgroup', 'disparity', 'fact_outcome'].map(
      (name) => `data/${name}.csv`,
    ),
    ...['hidden_share', 'merged_group', 'outcomes', 'shown_instead'].map((name) => `data/${name}.csv`),
    ...['DO-NOT-PUBLISH.txt', 'ledger.json', 'protection.csv', 'protection.json'].map((name) => `internal/${name}`),
    'outcomes.html',
    'report.json',
  ])
})

test('the tidy table has the figures, and nothing where they are hidden', async () => {
  const here = record()
  await command(here.folder, 'outcomes', ...byRace, '--out', 'out')
  const rows = await csvRows(here.read('out/data/outcomes.csv'))
  const of = (place: string, category: string) => {
    const row = rows.find((one) => one['place_id'] === place && one['subgroup_category'] === category)
    return [row?.['value_status'], row?.['display'], row?.['numerator'], row?.['denominator']]
  }
  // 20 + 16 + 1 of 60 + 40 + 6, and 10 + 30 of 50 + 80.
  expect(of('local@d1/a', 'all')).toEqual(['reported', '34.9%', '37', '106'])
  expect(of('local@d1/b', 'all')).toEqual(['reported', '30.8%', '40', '130'])
  expect(of('local@d1/d', 'all')).toEqual(['reported', '32.6%', '77', '236'])
  expect(of('local@d1/b', 'hispanic')).toEqual(['reported', '37.5%', '30', '80'])
  expect(of('local@d1/a', 'asian')).toEqual(['suppressed', '*', '', ''])
  // Everybody less all other groups would be the hidden one.
  const others = ['white', 'hispanic'].map((race) => of('local@d1/a', race)[0])
  expect(others).toContain('suppressed')
})

test('nothing that may be published holds what is hidden', async () => {
  const here = record()
  await command(here.folder, 'outcomes', ...byRace, '--out', 'out')
  expect(here.read('out/internal/DO-NOT-PUBLISH.txt')).toMatch(/^Do not publish this folder/)
  expect(here.read('out/internal/protection.csv')).toContain('few-people')
  for (const path of here.files('out').filter((one) => !one.startsWith('internal/')))
    expect([path, /few-people|few-in-numerator|complementary/.test(here.read(`out/${path}`))]).toEqual([path, false])
})

test('as JSON there is the report, with the hash of every file', async () => {
  const here = record()
  const { stdout } = await command(here.folder, 'outcomes', ...byRace, '--out', 'out', '--json')
  const report = JSON.parse(stdout)
  expect(report).toEqual(JSON.parse(here.read('out/report.json')))
  expect(report.indicators).toEqual([
    {
      id: 'shared.chronic-absence',
      status: 'verified',
      reported: expect.any(Number),
      range: 0,
      suppressed: expect.any(Number),
      notCalculated: 0,
    },
  ])
  expect(report.outputs.map(({ path }: { path: string }) => path)).toContain('outcomes.html')
  for (const { path, sha256 } of report.outputs)
    expect(
      createHash('sha256')
        .update(readFileSync(join(here.folder, 'out', path)))
        .digest('hex'),
    ).toBe(sha256)
})

test('the same record gives the same bytes', async () => {
  const here = record()
  for (const out of ['one', 'two']) await command(here.folder, 'outcomes', ...byRace, '--out', out)
  for (const path of here.files('one')) expect(here.read(`two/${path}`)).toBe(here.read(`one/${path}`))
})

test.each([
  ['xlsx', ['outcomes.xlsx']],
  ['parquet', expect.arrayContaining(['fact_outcome.parquet', 'outcomes.parquet'])],
])('tables are written as %s', async (form, files) => {
  const here = record()
  const { exitCode } = await command(here.folder, 'outcomes', ...absence, '--as', form, '--out', 'out')
  expect(exitCode).toBe(0)
  expect(here.files('out/data')).toEqual(files)
})

test('a folder that convert made is read without what it set aside', async () => {
  const here = record()
  await command(here.folder, 'convert', 'canonical=common', '--to', 'canonical', '--as', 'parquet', '--out', 'made')
  here.write('made/rejects/canonical/attendanceSummary.ndjson', 'no record\n')
  const { exitCode } = await command(here.folder, 'outcomes', 'made', ...absence.slice(1), '--out', 'out')
  expect(exitCode).toBe(0)
  const [row] = await csvRows(here.read('out/data/outcomes.csv'))
  expect(row?.['denominator']).toBe('236')
})

test('the ledger remembers what was published, and a second release reads it', async () => {
  const here = record()
  const publish = (out: string, ...more: readonly string[]) =>
    command(here.folder, 'outcomes', ...byRace, '--ledger', 'ledger.json', '--out', out, ...more)
  await publish('first')
  const first = here.read('ledger.json')
  expect(JSON.parse(first).quantities.length).toBeGreaterThan(5)
  expect(here.files('first')).not.toContain('internal/ledger.json')
  // The same again under a looser policy shows no more than before: the first release hid it on the same facts.
  expect((await publish('second')).exitCode).toBe(0)
  expect(here.read('second/data/outcomes.csv')).toBe(here.read('first/data/outcomes.csv'))
})

test('a ledger that is none stops the run before anything is written', async () => {
  const here = record()
  here.write('ledger.json', '{"ledgerVersion":9}')
  const { exitCode, stderr } = await command(
    here.folder,
    ...['outcomes', ...absence, '--ledger', 'ledger.json', '--out', 'out'],
  )
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('is no ledger')])
  expect(here.read('ledger.json')).toBe('{"ledgerVersion":9}')
  expect(() => here.files('out')).toThrow()
})

test('a result that is there already stays, with the ledger as it was, unless it is to be replaced', async () => {
  const here = record()
  here.write('out/kept.txt', 'kept')
  const words = ['outcomes', ...absence, '--ledger', 'ledger.json', '--out', 'out'] as const
  const refused = await command(here.folder, ...words)
  expect([refused.exitCode, here.files('out')]).toEqual([2, ['kept.txt']])
  expect(() => here.read('ledger.json')).toThrow()
  expect((await command(here.folder, ...words, '--replace')).exitCode).toBe(0)
  expect(here.files('out')).toContain('outcomes.html')
})

test('places of a community of its own are counted', async () => {
  const here = record()
  here.write('places.csv', 'place,name,school\r\nriver,Riverside,local@d1/a\r\nriver,Riverside,local@d1/b\r\n')
  const { exitCode } = await command(
    here.folder,
    ...['outcomes', ...absence, '--by', 'place', '--places', 'places.csv', '--out', 'out'],
  )
  expect(exitCode).toBe(0)
  const rows = await csvRows(here.read('out/data/outcomes.csv'))
  expect(rows.map((row) => [row['place_kind'], row['place_id'], row['place_name'], row['display']])).toEqual([
    ['custom', 'river', 'Riverside', '32.6%'],
  ])
})

test('ranges and a larger minimum are shown as asked', async () => {
  const here = record()
  const options = ['--policy', 'minimumPeople=110', '--display', 'ranges'] as const
  await command(here.folder, 'outcomes', ...absence, ...options, '--out', 'out')
  const rows = await csvRows(here.read('out/data/outcomes.csv'))
  expect(Object.fromEntries(rows.map((row) => [row['place_id'], row['display']]))).toMatchObject({
    'local@d1/a': '*',
    'local@d1/d': '30% to under 35%',
  })
})

test('a story brings its title and its targets', async () => {
  const here = record()
  here.write(
    'story.yaml',
    `title: { en: Every day counts, es: Cada día cuenta }
community: { en: Example Valley, es: Valle Ejemplo }
results:
  - result: pn-essa.results.3
    indicators:
      - indicator: pn-essa.3.2
        targets: [{ year: 2026, value: 18 }]
`,
  )
  const attendance = here.read('common/enrollment.ndjson').replaceAll('"04"', '"07"')
  here.write('common/enrollment.ndjson', attendance)
  const { exitCode, stderr } = await command(
    here.folder,
    ...[
      'outcomes',
      'common',
      '--indicators',
      'pn-essa.3.2',
      '--story',
      'story.yaml',
      '--language',
      'es',
      '--out',
      'out',
    ],
  )
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(here.read('out/outcomes.html')).toContain('Cada día cuenta')
  const filed = await csvRows(here.read('out/data/filed_promise_neighborhoods_essa.csv'))
  const district = filed.filter((row) => row['place_kind'] === 'district')
  expect(district.map((row) => [row['indicator_number'], row['school_year'], row['numerator'], row['target']])).toEqual(
    [
      ['3.2', '2025', '77', ''],
      ['3.2', '2026', '', '18'],
    ],
  )
})

test('without records for an indicator the run says which are missing', async () => {
  const here = record()
  const { exitCode, stderr } = await command(
    here.folder,
    ...['outcomes', 'common', '--indicators', 'pn-essa.4,pn-essa.7', '--out', 'out'],
  )
  expect(exitCode).toBe(2)
  expect(stderr).toContain('completion: for pn-essa.4')
  expect(stderr).toContain('surveyResponse: for pn-essa.7')
})

test('where no figure has a value the run says why', async () => {
  const here = record()
  const { exitCode, stderr } = await command(
    here.folder,
    ...['outcomes', 'common', '--indicators', 'shared.mobility', '--out', 'out'],
  )
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('shared.mobility: the records say too little')])
})

test('what some indicators of a framework lack is listed, and the others are computed', async () => {
  const here = record()
  const { exitCode, stdout } = await command(
    here.folder,
    ...['outcomes', 'common', '--framework', 'shared', '--out', 'out', '--json'],
  )
  expect(exitCode).toBe(0)
  const report = JSON.parse(stdout)
  expect(report.indicators.map(({ id }: { id: string }) => id)).toContain('shared.chronic-absence')
  expect(report.notComputed).toContainEqual({
    indicator: 'shared.feels-safe',
    needs: ['surveyResponse'],
    missing: ['surveyResponse'],
  })
})

test.each([
  [['--framework', 'pn-esssa'], 'Did you mean "pn-essa"?'],
  [['--indicators', 'pn-essa.33'], 'Did you mean "pn-essa.'],
  [[], '--framework'],
  [['--framework', 'shared', '--by', 'schol'], 'Did you mean "school"?'],
  [['--framework', 'shared', '--by', 'place'], '--places'],
  [['--framework', 'shared', '--groups', 'rase'], 'Did you mean "race"?'],
  [['--framework', 'shared', '--groups', 'participation:after-scool'], 'Did you mean "after-school"?'],
  [['--framework', 'shared', '--years', '24'], 'the year in which it ends'],
  [['--framework', 'shared', '--policy', 'delawere'], 'Did you mean "delaware"?'],
  [['--framework', 'shared', '--policy', 'minimumPeople=0'], 'whole number from 1'],
  [['--framework', 'shared', '--ledger', 'out/ledger.json'], 'inside the folder'],
  [['--framework', 'shared', '--story', 'no.yaml'], 'there is no file no.yaml'],
  [['--framework', 'shared', '--years', '1999'], 'nothing about such places'],
])('%s is refused with what to do, before anything is written', async (words, hint) => {
  const here = record()
  const { exitCode, stderr } = await command(here.folder, 'outcomes', 'common', ...words, '--out', 'out')
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(hint)])
  expect(() => here.files('out')).toThrow()
})

test('a folder without a common record is refused', async () => {
  const here = place()
  here.write('roster/users.csv', 'sourcedId\r\n')
  const { exitCode, stderr } = await command(here.folder, 'outcomes', 'roster', '--framework', 'shared', '--out', 'out')
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--to canonical')])
})
