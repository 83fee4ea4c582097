import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { senrFile } from './support/senr.ts'
import { isSmallDisk } from './support/small-disk.ts'

const rows = Array.from({ length: 5_000 }, (_, index) => ({ ssid: String(9900000000 + index), localId: `S${index}` }))
const words = ['convert', 'SENR.txt', '--to', 'canonical', '--out', 'disk/out', '--replace']

test('a full disk ends with 3, says so, and leaves the earlier output and nothing else', async ({ skip }) => {
  const here = place()
  const disk = join(here.folder, 'disk')
  if (!isSmallDisk(disk, '512k')) skip('no small disk can be made here')
  here.write('SENR.txt', senrFile({ lastName: 'Earlier' }))
  expect((await command(here.folder, ...words)).exitCode).toBe(0)
  const earlier = readFileSync(join(disk, 'out/report.json'), 'utf8')
  here.write('SENR.txt', senrFile(...rows))
  const full = await command(here.folder, ...words)
  expect(full.exitCode).toBe(3)
  expect(full.stderr).toMatch(/disk is full|no space/i)
  expect(readFileSync(join(disk, 'out/report.json'), 'utf8')).toBe(earlier)
  expect(existsSync(join(disk, 'out.partial'))).toBe(false)
  expect(readdirSync(disk)).toEqual(['out'])
})
