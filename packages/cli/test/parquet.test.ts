import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { organizationsTable, senrFile } from './support/senr.ts'

const district = () => {
  const here = place()
  here.write('SENR.txt', senrFile({}))
  here.write('schools.csv', organizationsTable)
  return here
}

const toCommon = ['--table', 'organizations=schools.csv', '--to', 'canonical'] as const

test('the common record is written as Parquet and converted from there as from lines', async () => {
  const here = district()
  const made = [
    await command(
      here.folder,
      'convert',
      'SENR.txt',
      ...toCommon,
      '--as',
      'parquet',
      '--by-school-year',
      '--out',
      'parquet',
    ),
    await command(here.folder, 'convert', 'SENR.txt', ...toCommon, '--out', 'lines'),
  ]
  expect(made.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  expect(here.files('parquet/data/enrollment')).toEqual(['schoolYear=2020/part-0.parquet'])
  for (const from of ['parquet', 'lines'])
    await command(here.folder, 'convert', `${from}/data`, '--to', 'oneroster', '--unpacked', '--out', `roster-${from}`)
  expect(here.files('roster-parquet/data')).toEqual(here.files('roster-lines/data'))
  for (const file of here.files('roster-lines/data'))
    expect(here.read(`roster-parquet/data/${file}`)).toBe(here.read(`roster-lines/data/${file}`))
})

test.each([['--by-school-year'], ['--memory-limit', '1GB']])('%s goes with Parquet only', async (...words) => {
  const ended = await command(district().folder, 'convert', 'SENR.txt', ...toCommon, ...words, '--out', 'out')
  expect([ended.exitCode, ended.stderr]).toEqual([2, expect.stringContaining('--as parquet')])
})

test('a file that is no Parquet is named', async () => {
  const here = place()
  here.write('common/person/part-0.parquet', 'no Parquet')
  const ended = await command(here.folder, 'convert', 'canonical=common', '--to', 'canonical', '--out', 'out')
  expect([ended.exitCode, ended.stderr.trim()]).toEqual([3, 'person/part-0.parquet: it is no Parquet file'])
})
