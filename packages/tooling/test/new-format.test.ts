import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeFormat } from '../src/new-format/write-format.ts'
import { exportName, packageName } from '../src/workspace/format-name.ts'
import { root } from '../src/workspace/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'nrec-align new format '))
const written = writeFormat('made-up-roster', folder)
afterAll(() => rmSync(folder, { recursive: true }))

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

test('says what it wrote', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(written).toHaveLength(files.length)
  expect(written).toContain('src/index.ts')
})

test('leaves no place unfilled', () => {
  expect(written.filter((path) => read(path).includes('{{'))).toEqual([])
})

test('exports the format under its id', () => {
  expect(read('src/index.ts')).toContain('export const madeUpRoster = defineFormat({')
  expect(read('src/index.ts')).toContain("id: 'made-up-roster'")
  expect(JSON.parse(read('package.json')).name).toBe('@nrec-align/format-made-up-roster')
})

test('publishes like the formats that are here already', () => {
  const ofExisting = JSON.parse(readFileSync(join(root, 'packages/formats/oneroster/package.json'), 'utf8'))
  const { exports, publishConfig, files, engines, type, license } = JSON.parse(read('package.json'))
  expect({ exports, publishConfig, files, engines, type, license }).toEqual({
    exports: ofExisting.exports,
    publishConfig: ofExisting.publishConfig,
    files: ofExisting.files,
    engines: ofExisting.engines,
    type: ofExisting.type,
    license: ofExisting.license,
  })
})

test('names follow from the id', () => {
  expect(exportName('oneroster')).toBe('oneroster')
  expect(exportName('clear-impact')).toBe('clearImpact')
  expect(exportName('a-1-b')).toBe('a1B')
  expect(packageName('clear-impact')).toBe('@nrec-align/format-clear-impact')
})
