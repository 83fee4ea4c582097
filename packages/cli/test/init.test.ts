import { expect, test } from 'vitest'
import { clubMembers } from './support/club.ts'
import { command } from './support/command.ts'
import { place } from './support/place.ts'

test('a proposal is written, and works at once', async () => {
  const here = place()
  here.write('members.csv', clubMembers)
  const ended = await command(here.folder, 'init', 'format', 'members.csv', '--out', 'club.yaml')
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  expect(ended.stdout).toContain('club.yaml: 3 of 4 columns matched with a common field.')
  const checked = await command(here.folder, 'validate', 'members.csv', '--from', './club.yaml')
  expect(checked).toMatchObject({ exitCode: 0, stderr: '' })
  const again = await command(here.folder, 'init', 'format', 'members.csv', '--out', 'club.yaml')
  expect(again).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('add --replace') })
  expect(
    (await command(here.folder, 'init', 'format', 'members.csv', '--out', 'club.yaml', '--replace')).exitCode,
  ).toBe(0)
})

test('without a place it is printed, with semicolons as with commas', async () => {
  const here = place()
  here.write('members.csv', clubMembers.replaceAll(',', ';'))
  const { stdout } = await command(here.folder, 'init', 'format', 'members.csv')
  expect(stdout).toContain('delimiters: [";"]')
  expect(stdout).not.toContain('Testa')
  const json = JSON.parse((await command(here.folder, 'init', 'format', 'members.csv', '--json')).stdout)
  expect(json).toMatchObject({ out: null, columns: 4, matched: 3 })
})

test.each([
  [['init', 'form', 'members.csv'], 2],
  [['init', 'format', 'none.csv'], 3],
  [['init', 'format', 'empty.csv'], 3],
  [['init', 'format', 'nameless.csv'], 3],
])('%s', async (words, exitCode) => {
  const here = place()
  here.write('members.csv', clubMembers)
  here.write('empty.csv', '')
  here.write('nameless.csv', ',,\r\n1,2,3\r\n')
  expect((await command(here.folder, ...words)).exitCode).toBe(exitCode)
})
