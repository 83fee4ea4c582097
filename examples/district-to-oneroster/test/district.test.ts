import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { districtFiles } from '../src/district/files.ts'
import { seed } from '../src/district/seed.ts'
import { students } from '../src/district/students.ts'
import { districtTables } from '../src/district/tables.ts'
import { calendarsFile, calpadsFolder, organizationsFile } from '../src/places.ts'

const committed = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
const made = (text: string | undefined): string | undefined => text?.replaceAll('\r\n', '\n')

test.each(Object.entries(districtFiles(seed)))('%s is what the generator makes', (name, text) => {
  expect(committed(join(calpadsFolder, name))).toBe(made(text))
})

test('the tables are what the generator makes', () => {
  expect(committed(organizationsFile)).toBe(made(districtTables()['organizations.csv']))
  expect(committed(calendarsFile)).toBe(made(districtTables()['calendars.csv']))
})

test('nobody could be mistaken for a real student', () => {
  const everyone = students(seed)
  expect(everyone).toHaveLength(300)
  expect(everyone.every(({ ssid }) => /^99000[0-9]{5}$/.test(ssid))).toBe(true)
  expect(new Set(everyone.map(({ ssid }) => ssid)).size).toBe(300)
})
