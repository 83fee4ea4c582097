import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { expectSameFiles } from './support/same-files.ts'
import { organizationsTable, senrFile } from './support/senr.ts'

const words = [
  'convert',
  'SENR.txt',
  '--table',
  'organizations=schools.csv',
  '--to',
  'oneroster',
  '--unpacked',
] as const
const asSql = ['--decode', 'sql', '--memory-limit', '200MB', '--temp-dir', 'scratch'] as const

describe('--decode sql', () => {
  test('writes, sets aside and reports what reading row by row does, and says so', async () => {
    const here = place()
    here.write('SENR.txt', senrFile({}, { ssid: 'not a number' }, { ssid: '9900000003', localId: 'S0003' }))
    here.write('schools.csv', organizationsTable)
    const rows = await command(here.folder, ...words, '--decode', 'rows', '--out', 'rows')
    const sql = await command(here.folder, ...words, ...asSql, '--out', 'sql')
    expect([rows.exitCode, sql.exitCode]).toEqual([1, 1])
    expect([rows.stderr, sql.stderr]).toEqual(['', ''])
    expect(sql.stdout).toContain('Records were decoded by the decoder sql.')
    expect(rows.stdout).not.toContain('decoder')
    for (const folder of ['data', 'rejects']) expectSameFiles(here, `sql/${folder}`, `rows/${folder}`)
    const [asRows, bySql] = ['rows', 'sql'].map((out) => JSON.parse(here.read(`${out}/report.json`)))
    expect(bySql.issues).toEqual(asRows.issues)
    expect(bySql.options.decoder).toBe('sql')
    expect(readdirSync(join(here.folder, 'scratch'))).toEqual([])
  })

  test('what SQL does not decode is refused with the file and the reason, before anything is written', async () => {
    const here = place()
    here.write('values.csv', 'id,measure_type,actual_value_date,target_value,actual_value\r\n')
    const ended = await command(here.folder, 'convert', 'values.csv', '--to', 'canonical', '--out', 'out', ...asSql)
    expect([ended.exitCode, ended.stderr]).toEqual([
      3,
      expect.stringMatching(/values\.csv \(clear-impact values\): [\s\S]*row by row instead/),
    ])
    expect(existsSync(join(here.folder, 'out'))).toBe(false)
  })

  test('a run that copies records has nothing to decode', async () => {
    const here = place()
    here.write('SENR.txt', senrFile({}))
    const ended = await command(here.folder, 'convert', 'SENR.txt', '--to', 'calpads', '--out', 'out', ...asSql)
    expect([ended.exitCode, ended.stderr]).toEqual([2, expect.stringContaining('--decode sql has nothing to do')])
  })
})
