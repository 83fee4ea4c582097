import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { senrFile, senrRow } from './support/senr.ts'

const check = async (name: string, content: string | Uint8Array, ...words: readonly string[]) => {
  const here = place()
  here.write(name, content)
  const ended = await command(here.folder, 'validate', name, '--json', ...words)
  return { exitCode: ended.exitCode, document: JSON.parse(ended.stdout) }
}

const codes = (document: { issues: { code: string }[] }): readonly string[] => document.issues.map(({ code }) => code)

test('an empty file', async () => {
  const { exitCode, document } = await check('SENR.txt', '')
  expect([exitCode, document.error.code]).toEqual([3, 'empty-file'])
})

test('an empty file whose name says nothing', async () => {
  const { exitCode, document } = await check('export.dat', '')
  expect([exitCode, document.error.code]).toEqual([3, 'empty-file'])
})

test('a header and no records', async () => {
  const header = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n'
  const { exitCode, document } = await check('orgs.csv', header)
  expect([exitCode, codes(document)]).toEqual([0, ['no-records']])
})

test('bytes that are no text', async () => {
  const { exitCode, document } = await check('SENR.txt', Uint8Array.of(0, 1, 2, 3, 0, 0, 255, 254, 0, 7))
  expect(exitCode).toBe(3)
  expect(document.error.file).toBe('SENR.txt')
})

test('a damaged ZIP', async () => {
  const { exitCode, document } = await check('roster.zip', 'PK\u0003\u0004 and then nothing')
  expect([exitCode, document.error.code]).toEqual([3, 'damaged-zip'])
})

test('a file that is not there', async () => {
  const here = place()
  const ended = await command(here.folder, 'validate', 'calpads=nowhere.txt')
  expect(ended.exitCode).toBe(3)
  expect(ended.stderr).toContain('there is no such file')
})

test('more than 10,000 columns', async () => {
  const { exitCode, document } = await check('SENR.txt', `SENR${'^'.repeat(10_001)}\r\n`)
  expect([exitCode, document.error.code]).toEqual([3, 'too-many-columns'])
})

test('a record with too few cells is set aside, the others are kept', async () => {
  const ragged = `${senrRow().split('^').slice(0, 30).join('^')}\r\n`
  const { exitCode, document } = await check('SENR.txt', senrFile({}) + ragged + senrFile({}))
  expect(exitCode).toBe(1)
  expect(codes(document)).toContain('wrong-column-count')
  expect(document.dispositions.read).toEqual({ in: 3, converted: 2, skipped: 0, rejected: 1 })
})

test('a quote that is never closed takes what follows with it and nothing before it', async () => {
  const rows = `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\no-1,,,Sample,school,,\r\no-2,,,"Sample,school,,\r\no-3,,,Sample,school,,\r\n`
  const { exitCode, document } = await check('orgs.csv', rows)
  expect(exitCode).toBe(1)
  const found = document.issues.find(({ code }: { code: string }) => code === 'unterminated-quote')
  expect(found.examples[0].line).toBe(3)
  expect(document.dispositions.read).toEqual({ in: 2, converted: 1, skipped: 0, rejected: 1 })
})

test('a column that stands twice', async () => {
  const header = 'sourcedId,status,dateLastModified,name,name,type,identifier,parentSourcedId\r\n'
  const { exitCode } = await check('orgs.csv', `${header}o-1,,,Sample,Other,school,,\r\n`)
  expect(exitCode).toBe(3)
})

test('a NUL byte makes its cell invalid', async () => {
  const { document } = await check('SENR.txt', senrFile({ lastName: 'Te\u0000sta' }, {}))
  expect(codes(document)).toContain('nul-character')
})
