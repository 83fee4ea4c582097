/**
 * The tests of one format, once for every mistake in its declaration: at least one of them has to fail.
 *
 * Not a test of its own: `scripts/mutations.ts` runs it and says which format, how many mistakes and how long.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FormatFunction } from '@nrec-align/mapping'
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest'
import { exportName } from '../workspace/format-name.ts'
import { root } from '../workspace/root.ts'
import { type Mutation, NOTHING_CHANGED } from './mutation.ts'
import { mutationsOf } from './mutations-of.ts'
import { sample } from './sample.ts'

const { MUTATION_FORMAT: id = '', MUTATION_COUNT = '100', MUTATION_SEED = '1', MUTATION_SECONDS = '180' } = process.env

const folder = join(root, 'packages/formats', id)
const load = (path: string, query = ''): Promise<Record<string, FormatFunction>> =>
  import(/* @vite-ignore */ pathToFileURL(path).href + query)

/** Tests of single cells first: they take least time to notice anything. */
const testFiles = readdirSync(join(folder, 'test'))
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('samples'))
  .sort((one, other) => Number(one.startsWith('laws')) - Number(other.startsWith('laws')) || (one < other ? -1 : 1))

const define = (await load(join(folder, 'src/index.ts')))[exportName(id)]
if (define === undefined) throw new Error(`${id} exports no format`)

const all = mutationsOf(define.format)
const deadline = Date.now() + Number(MUTATION_SECONDS) * 1000
console.log(`${id}: ${all.length} mistakes`)

/** Makes the mistake while the tests run; once one of them has noticed it, the others need not. */
const spoil = (mutation: Mutation): void => {
  let noticed = false
  let undo = (): void => undefined
  beforeAll(() => {
    undo = mutation.apply()
  })
  afterAll(() => undo())
  beforeEach((context) => {
    if (noticed || Date.now() > deadline) context.skip()
    context.onTestFailed(() => {
      noticed = true
    })
  })
}

/** Registers the tests as they are with the mistake in place; a mistake may keep them from being read at all. */
const registerTests = async (mutation: Mutation, number: number): Promise<void> => {
  const undo = mutation.apply()
  try {
    for (const name of testFiles) await load(join(folder, 'test', name), `?mistake=${number}`)
  } catch (error) {
    test('the tests can be read', () => {
      throw error
    })
  } finally {
    undo()
  }
}

/** Without this one nothing else would prove anything. */
const none: Mutation = { label: NOTHING_CHANGED, kind: 'rule', apply: () => () => undefined }

for (const [number, mutation] of [none, ...sample(all, Number(MUTATION_COUNT), Number(MUTATION_SEED))].entries()) {
  describe(mutation.label, async () => {
    spoil(mutation)
    await registerTests(mutation, number)
  })
}
