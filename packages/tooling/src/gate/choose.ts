import { parseArgs } from 'node:util'
import type { Step } from './step.ts'

/**
 * The steps that a command line asks for, in the gate's order: `--only a,b` runs those and what they need,
 * `--skip a,b` leaves those out.
 *
 * @throws when a name is not a step's, or an option is neither of the two
 */
export function chooseSteps(steps: readonly Step[], words: readonly string[]): readonly Step[] {
  const { only, skip } = readOptions(words)
  const unknown = [...only, ...skip].filter((name) => steps.every((step) => step.name !== name))
  if (unknown.length > 0) {
    throw new Error(`Unknown step ${unknown.join(', ')}. The steps are ${steps.map(({ name }) => name).join(', ')}.`)
  }
  const wanted = only.length === 0 ? steps.map(({ name }) => name) : only.flatMap((name) => withNeeds(steps, name))
  return steps.filter(({ name }) => wanted.includes(name) && !skip.includes(name))
}

function readOptions(words: readonly string[]): { only: readonly string[]; skip: readonly string[] } {
  const { values } = parseArgs({
    args: words.filter((word) => word !== '--'),
    options: { only: { type: 'string', default: '' }, skip: { type: 'string', default: '' } },
  })
  return { only: names(values.only), skip: names(values.skip) }
}

function names(list: string): readonly string[] {
  return list.split(',').filter((name) => name !== '')
}

function withNeeds(steps: readonly Step[], name: string): readonly string[] {
  const needs = steps.find((step) => step.name === name)?.needs ?? []
  return [name, ...needs.flatMap((need) => withNeeds(steps, need))]
}
