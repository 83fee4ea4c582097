import { expect, test } from 'vitest'
import { command } from './support/command.ts'

/** The change list printed with version 1.2: users lose their bodies and role, which got a file of their own. */
test('what version 1.2 changed in users.csv', async () => {
  const { stdout, exitCode } = await command('.', 'describe', 'oneroster/users', '--changes', '1.1..1.2', '--json')
  expect(exitCode).toBe(0)
  const [users] = JSON.parse(stdout)
  expect(users.removed.map(({ column }: { column: string }) => column)).toEqual(['orgSourcedIds', 'role'])
  expect(users.added.map(({ column }: { column: string }) => column)).toEqual([
    'userMasterIdentifier',
    'resourceSourcedIds',
    'preferredGivenName',
    'preferredMiddleName',
    'preferredFamilyName',
    'primaryOrgSourcedId',
    'pronouns',
  ])
  expect(users.moved).toEqual([])
})

test('variants, whole formats, and words for people', async () => {
  const variants = await command('.', 'describe', 'calpads.senr', '--changes', '35..39')
  expect(variants.stdout.split('\n').filter((line) => line.includes('added')).length).toBe(4)
  const whole = await command('.', 'describe', 'oneroster', '--changes', '1.1..1.2')
  expect(whole.stdout).toContain('roles (new)')
})

test.each([
  ['1.1..1.3', 'has no version or variant "1.3".'],
  ['1.1', 'wants <version>..<version>'],
])('%s', async (between, said) => {
  const ended = await command('.', 'describe', 'oneroster', '--changes', between)
  expect(ended).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(said) })
})
