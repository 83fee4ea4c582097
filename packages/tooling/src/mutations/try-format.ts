import { join } from 'node:path'
import type { TestModule, TestSuite } from 'vitest/node'
import { startVitest } from 'vitest/node'
import { root } from '../workspace/root.ts'
import { NOTHING_CHANGED } from './mutation.ts'

/** How much is tried. */
export interface Effort {
  /** Mistakes a format, at most. */
  readonly count: number
  readonly seed: number
  /** Seconds a format, at most; mistakes that are not reached are not counted. */
  readonly seconds: number
}

/** What became of the mistakes in one format. */
export interface Outcome {
  readonly noticed: readonly string[]
  readonly survived: readonly string[]
  readonly untried: readonly string[]
}

const fates = {
  /** No test ran to its end: time was up. */
  untried: (suite: TestSuite) => [...suite.children.allTests()].every((test) => test.result().state === 'skipped'),
  noticed: (suite: TestSuite) =>
    !suite.ok() || [...suite.children.allTests()].some((test) => test.result().state === 'failed'),
}

/** The run without a mistake has to pass: otherwise every mistake would seem to be noticed. */
const assertSound = (suites: readonly TestSuite[]): void => {
  const sound = suites.find(({ name }) => name === NOTHING_CHANGED)
  if (sound === undefined || fates.noticed(sound) || fates.untried(sound)) {
    throw new Error('The tests do not pass without a mistake; run them first.')
  }
}

const outcomeOf = (modules: readonly TestModule[]): Outcome => {
  const all = modules.flatMap((module) => [...module.children.suites()])
  assertSound(all)
  const suites = all.filter(({ name }) => name !== NOTHING_CHANGED)
  const noticed = suites.filter(fates.noticed)
  const untried = suites.filter((suite) => !fates.noticed(suite) && fates.untried(suite))
  const survived = suites.filter((suite) => !noticed.includes(suite) && !untried.includes(suite))
  const names = (of: readonly TestSuite[]): readonly string[] => of.map(({ name }) => name)
  return { noticed: names(noticed), survived: names(survived), untried: names(untried) }
}

/** Runs the tests of a format once for every mistake. */
export const tryFormat = async (id: string, effort: Effort): Promise<Outcome> => {
  const env = {
    MUTATION_FORMAT: id,
    MUTATION_COUNT: String(effort.count),
    MUTATION_SEED: String(effort.seed),
    MUTATION_SECONDS: String(effort.seconds),
    // The files kept for review show every change; they prove nothing.
    SKIP_GOLDEN: '1',
  }
  const vitest = await startVitest('test', [], {
    config: join(root, 'packages/tooling/vitest.config.ts'),
    include: ['packages/tooling/src/mutations/suite.ts'],
    reporters: [{}],
    silent: true,
    watch: false,
    env,
  })
  const modules = vitest.state.getTestModules()
  const errors = vitest.state.getUnhandledErrors()
  const outcome = outcomeOf(modules)
  await vitest.close()
  if (errors.length > 0) throw errors[0]
  for (const module of modules) for (const error of module.errors()) throw new Error(error.message)
  return outcome
}
