import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { senrFile } from './support/senr.ts'

const rows = senrFile(
  { ssid: '9900000001', localId: 'S0001', school: '9900022', grade: 'XX' },
  { ssid: '9900000002', localId: 'S0002', school: '9900011', grade: 'YY' },
)

test('the list names school and student, sorted by school, and says so in its first row', async () => {
  const here = place()
  here.write('SENR.txt', rows)
  await command(here.folder, 'validate', 'SENR.txt', '--worklist', 'fix.csv')
  const [notice, header, first, second] = here.read('fix.csv').replace('\ufeff', '').split('\r\n')
  expect(notice).toContain('student ids')
  expect(header?.startsWith('school,student,file,line')).toBe(true)
  expect(first?.startsWith('99123459900011,S0002,SENR.txt,2,2,')).toBe(true)
  expect(second?.startsWith('99123459900022,S0001,SENR.txt,1,1,')).toBe(true)
})

test('nothing with a student id is written unless it is asked for', async () => {
  const here = place()
  here.write('SENR.txt', rows)
  await command(here.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--out', 'out')
  for (const path of ['issues.csv', 'report.json', 'report.html', 'unknown-codes.csv']) {
    expect(here.read(`out/${path}`)).not.toContain('S0002')
  }
})

test('a workbook is written where the name says so', async () => {
  const here = place()
  here.write('SENR.txt', rows)
  await command(here.folder, 'validate', 'SENR.txt', '--worklist', 'fix.xlsx')
  expect(here.read('fix.xlsx').slice(0, 2)).toBe('PK')
})

test('a dry run does not write it', async () => {
  const here = place()
  here.write('SENR.txt', rows)
  await command(here.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--dry-run', '--worklist', 'fix.csv')
  expect(here.files('.')).toEqual(['SENR.txt'])
})

test('what is found across records stands in it too, with the local id of the student', async () => {
  const here = place()
  const moved = { ssid: '9900000001', localId: 'S0001', school: '9900022', start: '20190901' }
  here.write('SENR.txt', senrFile({ ssid: '9900000001', localId: 'S0001', school: '9900011' }, moved))
  await command(here.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--out', 'out', '--worklist', 'fix.csv')
  const rows = here.read('fix.csv').split('\r\n')
  const overlap = rows.filter((row) => row.includes('enrollments of one student overlap'))
  expect(overlap).toHaveLength(1)
  expect(overlap[0]?.startsWith('99123459900022,S0001,SENR.txt,,2,')).toBe(true)
})
