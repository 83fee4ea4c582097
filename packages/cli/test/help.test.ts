import { expect, test } from 'vitest'
import { commands } from '../src/command-list.ts'
import { command } from './support/command.ts'

test('help goes to standard output and ends with 0', async () => {
  const ended = await command('.', '--help')
  expect([ended.exitCode, ended.stderr]).toEqual([0, ''])
  for (const { name } of commands) expect(ended.stdout).toContain(name)
})

test.each(commands.map(({ name, example }) => [name, example]))(
  '%s has an example that is quoted for every shell',
  async (name, example) => {
    const ended = await command('.', name, '--help')
    expect(ended.exitCode).toBe(0)
    expect(ended.stdout).toContain(example)
    // PowerShell gives a meaning to each of these outside quotes, and single quotes mean nothing to the old Windows shell.
    expect(example.replaceAll(/"[^"]*"/g, '')).not.toMatch(/['`$(){};,&|<>*?]|(?:^| )@/)
  },
)

test('the version is that of the package', async () => {
  const manifest = await import('../package.json', { with: { type: 'json' } })
  expect((await command('.', '--version')).stdout.trim()).toBe(manifest.default.version)
})
