import { describe, expect, test } from 'vitest'
import { chooseSteps } from '../src/gate/choose.ts'
import { runSteps } from '../src/gate/run-steps.ts'
import type { Step } from '../src/gate/step.ts'
import { runShell } from '../src/workspace/run.ts'

const passing = (name: string, needs: readonly string[] = []): Step => ({
  ...{ name, what: name, needs },
  run: async () => ({ exitCode: 0, output: `${name} output` }),
})
const failing = (name: string): Step => ({
  ...passing(name),
  run: async () => ({ exitCode: 1, output: `${name} output` }),
})
const steps = [passing('lint'), passing('build'), passing('pack', ['build']), passing('smoke', ['pack'])]
const chosen = (...words: string[]) => chooseSteps(steps, words).map(({ name }) => name)

describe('choosing steps', () => {
  test('all by default', () => expect(chosen()).toEqual(['lint', 'build', 'pack', 'smoke']))
  test('one with what it needs', () => expect(chosen('--only', 'smoke')).toEqual(['build', 'pack', 'smoke']))
  test('several', () => expect(chosen('--only', 'build,lint')).toEqual(['lint', 'build']))
  test('all but one', () => expect(chosen('--skip', 'lint')).toEqual(['build', 'pack', 'smoke']))
  test('a misspelt one is refused', () => expect(() => chosen('--only', 'lnit')).toThrow('lnit'))
  test('an unknown option is refused', () => expect(() => chosen('--olny', 'lint')).toThrow('olny'))
})

describe('running steps', () => {
  test('goes on after a failure, except with what needed it', async () => {
    const lines: string[] = []
    const results = await runSteps([failing('build'), passing('pack', ['build']), passing('lint')], (line) =>
      lines.push(line),
    )
    expect(results).toEqual([
      { name: 'build', passed: false },
      { name: 'pack', passed: false },
      { name: 'lint', passed: true },
    ])
    expect(lines.join('\n')).toContain('build output')
    expect(lines.join('\n')).not.toContain('pack output')
    expect(lines.join('\n')).not.toContain('lint output')
  })
})

test('what a program prints on both streams is kept, with its exit code', async () => {
  const { exitCode, output } = await runShell('node -e "console.log(1);console.error(2);process.exit(3)"')
  expect(exitCode).toBe(3)
  expect(output.split('\n').sort()).toEqual(['', '1', '2'])
})
