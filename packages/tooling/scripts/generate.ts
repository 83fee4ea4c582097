/** Writes every generated file of the repository, or with `--check` says which of them are out of date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles } from '../src/generate/discover.ts'
import { outputs as formatModules } from '../src/generate/format-files.ts'
import type { GeneratedFile } from '../src/generate/generator.ts'
import { root } from '../src/workspace/root.ts'

const checking = process.argv.includes('--check')
// Pages and lists are made from the formats, so the modules of those that are written down as files come first.
const early = checking ? [] : (await formatModules()).filter(isStale)
for (const { path, text } of early) write(path, text)
const files = await generatedFiles()
const stale = files.filter(isStale)

if (checking) {
  for (const { path } of stale) console.error(`${path} is out of date: run "pnpm generate" and keep the result.`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const { path, text } of stale) write(path, text)
  console.log(`${files.length} generated files, ${early.length + stale.length} of them changed`)
}

function isStale({ path, text }: GeneratedFile): boolean {
  return current(path) !== text
}

function current(path: string): string | undefined {
  const file = join(root, path)
  // A checkout on Windows may have turned the line ends.
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined
}

function write(path: string, text: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`wrote ${path}`)
}
