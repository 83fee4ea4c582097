import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { senrFile } from './support/senr.ts'

const words = ['convert', 'SENR.txt', '--to', 'canonical', '--out', 'out', '--replace']

test('an unknown code is listed with its table, and once its meaning is filled in it is read', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({ gender: 'W' }))
  await command(here.folder, ...words)
  const [header = '', row = ''] = here.read('out/unknown-codes.csv').replace('\ufeff', '').split('\r\n')
  expect(header).toBe('table,set,format,layout,column,code,count,nearest,canonical')
  expect(row.split(',').slice(1, 7)).toEqual(['sex', 'calpads', 'senr', 'Student Gender Code', 'W', '1'])
  here.write('filled.csv', `${header}\r\n${row}female\r\n`)
  const ended = await command(here.folder, ...words, '--codes', 'filled.csv')
  expect(ended.exitCode).toBe(0)
  expect(JSON.parse(here.read('out/data/person.ndjson')).sex).toBe('female')
  expect(here.files('out')).not.toContain('unknown-codes.csv')
})

test('a meaning that does not exist is refused before anything is read, with the nearest one', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({ gender: 'W' }))
  here.write('filled.csv', 'table,set,code,canonical\r\nus-ca.gender,sex,W,femal\r\n')
  const ended = await command(here.folder, ...words, '--codes', 'filled.csv')
  expect(ended.exitCode).toBe(2)
  expect(ended.stderr).toContain('"female"')
})
