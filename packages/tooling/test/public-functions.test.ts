import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceEntries } from '../src/examples/source-entries.ts'
import { publicFunctions } from '../src/source/public-functions.ts'
import { publishablePackages } from '../src/workspace/packages.ts'
import { repositoryPath } from '../src/workspace/repository-path.ts'
import { root } from '../src/workspace/root.ts'

// What a command exports is for its own start-up, not for other programs.
const libraries = publishablePackages().filter(({ manifest }) => manifest.bin === undefined)
const entries = [...sourceEntries().values()].filter(
  (file) => existsSync(file) && libraries.some(({ folder }) => file.startsWith(join(folder, 'src'))),
)

describe('public functions', () => {
  const functions = publicFunctions(entries, join(root, 'packages/tooling/tsconfig.json'))
  const named = (missing: typeof functions) => missing.map(({ name, file }) => `${name} in ${repositoryPath(file)}`)

  test('say what they do', () => {
    expect(named(functions.filter(({ described }) => !described))).toEqual([])
  })

  test('show how they are used', () => {
    expect(named(functions.filter(({ hasExample }) => !hasExample))).toEqual([])
  })
})
