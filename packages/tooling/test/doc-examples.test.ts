import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { docExamples } from '../src/examples/doc-examples.ts'
import { exampleFiles } from '../src/examples/example-files.ts'
import { exampleFolder } from '../src/examples/example-folder.ts'
import { ownerLine } from '../src/examples/resolve-imports.ts'
import { repositoryPath } from '../src/workspace/repository-path.ts'

const documented = exampleFiles()
  .map(({ file, owner }) => ({ path: repositoryPath(file), owner: repositoryPath(owner), examples: docExamples(file) }))
  .filter(({ examples }) => examples.length > 0)

describe('the programs in documents and doc comments run', () => {
  const printOnly = console.assert
  beforeAll(() => {
    rmSync(exampleFolder, { recursive: true, force: true })
    mkdirSync(exampleFolder, { recursive: true })
    // An example may say what holds with `console.assert`, which prints and goes on; here it has to fail.
    console.assert = (holds, ...message) => assert.ok(holds, message.join(' ') || 'console.assert does not hold')
  })
  afterAll(() => {
    console.assert = printOnly
  })

  test.each(documented.map((each) => [each.path, each] as const))('%s', async (path, { owner, examples }) => {
    for (const { code, line } of examples) {
      const program = join(exampleFolder, `${path.replaceAll(/[^\w.-]/g, '_')}_${line}.ts`)
      writeFileSync(program, ownerLine(owner) + code)
      await import(program.replaceAll('\\', '/')).catch((cause: unknown) => {
        throw new Error(`The example at ${path}:${line} failed: ${cause instanceof Error ? cause.message : cause}`, {
          cause,
        })
      })
    }
  })
})
