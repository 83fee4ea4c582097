import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { docExamples } from '../src/examples/doc-examples.ts'
import { defaultExports } from '../src/source/default-exports.ts'
import { moduleReferences } from '../src/source/imports.ts'
import { lineOf, parse } from '../src/source/parse.ts'
import { textsIn } from '../src/source/texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'nrec-align-sources-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, lines: readonly string[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.join('\n'))
  return file
}

test('every way of naming a module is found, and types are told apart', () => {
  const source = parse(
    written('imports.ts', [
      "import { a } from './a.ts'",
      "import type { B } from './b.ts'",
      "export * from './c.ts'",
      "export type { D } from './d.ts'",
      "const e = await import('./e.ts')",
      "type F = import('./f.ts').F",
      "import { type G } from './g.ts'",
    ]),
  )
  expect(moduleReferences(source).map(({ specifier, typeOnly }) => [specifier, typeOnly])).toEqual([
    ['./a.ts', false],
    ['./b.ts', true],
    ['./c.ts', false],
    ['./d.ts', true],
    ['./e.ts', false],
    ['./f.ts', true],
    ['./g.ts', false],
  ])
})

test('every way of exporting by default is found', () => {
  const source = parse(
    written('defaults.ts', [
      'export default 1',
      'export default function f() {}',
      'export { a as default }',
      'export const b = 1',
    ]),
  )
  expect(defaultExports(source).map(lineOf)).toEqual([1, 2, 3])
})

test('texts are strings, keys and the parts of templates, without module names', () => {
  const source = parse(
    written('texts.ts', [
      "import './not-this.ts'",
      "const a = { 'key-one': `one $" + '{1} two` }',
      '// not this',
      "call('three')",
    ]),
  )
  expect(textsIn(source).map(({ text, line }) => [text, line])).toEqual([
    ['key-one', 2],
    ['one ', 2],
    [' two', 2],
    ['three', 4],
  ])
})

test('programs are found in doc comments, with the line of their first statement', () => {
  const file = written('documented.ts', [
    "const glob = 'packages/**/*.ts'",
    '/**',
    ' * Says one.',
    ' * @example',
    ' * ```ts',
    ' * const one = 1',
    ' * console.assert(one === 1)',
    ' * ```',
    ' */',
    'export const one = 1',
    '// ```ts',
  ])
  expect(docExamples(file)).toEqual([{ line: 6, code: 'const one = 1\nconsole.assert(one === 1)\n' }])
})

test('programs are found in Markdown when they are marked as TypeScript', () => {
  const file = written('page.md', ['# Page', '```sh', 'npm test', '```', '```ts', 'const one = 1', '```'])
  expect(docExamples(file)).toEqual([{ line: 6, code: 'const one = 1\n' }])
})
