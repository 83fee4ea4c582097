import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isTable, lineCount, longestFileLines, median, typicalFileLines } from '../src/rules/file-length.ts'
import { linesNamingFormats } from '../src/rules/format-names.ts'
import { engines, mayImport, nodeFolders, runsInBrowser } from '../src/rules/layers.ts'
import { internalWordsIn, isReadByUsers } from '../src/rules/user-words.ts'
import { findCycles } from '../src/source/cycles.ts'
import { defaultExports } from '../src/source/default-exports.ts'
import { moduleReferences } from '../src/source/imports.ts'
import { moduleGraph } from '../src/source/module-graph.ts'
import { lineOf, parse } from '../src/source/parse.ts'
import { textsIn } from '../src/source/texts.ts'
import { formatIds, workspacePackages } from '../src/workspace/packages.ts'
import { repositoryPath } from '../src/workspace/repository-path.ts'
import { typeScriptFiles } from '../src/workspace/source-files.ts'

const packages = workspacePackages().map((each) => ({
  name: each.manifest.name,
  files: typeScriptFiles(join(each.folder, 'src')),
}))
const files = packages.flatMap((each) => each.files)
const ours = new Set(packages.map(({ name }) => name))

describe.each(packages)('$name', ({ name, files }) => {
  test('imports only what its layer allows', () => {
    const imported = references(files).map(({ specifier, place }) => ({ place, packageName: packageOf(specifier) }))
    expect(imported.filter(({ packageName }) => ours.has(packageName) && !mayImport(name, packageName))).toEqual([])
  })
})

describe.each(packages.filter(({ name }) => runsInBrowser(name)))('$name', ({ files }) => {
  test('uses Node only in its node folder', () => {
    const usesNode = references(files).filter(({ specifier }) => isBuiltin(specifier))
    expect(usesNode.filter(({ place }) => !nodeFolders.test(place))).toEqual([])
  })
})

describe.each(packages.filter(({ name }) => engines.includes(name)))('$name', ({ files }) => {
  test('names no format', () => {
    const lines = files.flatMap((file) =>
      linesNamingFormats(repositoryPath(file), readFileSync(file, 'utf8'), formatIds()),
    )
    expect(lines).toEqual([])
  })
})

test('no file loads itself through others', () => {
  const cycles = findCycles(moduleGraph(files))
  expect(cycles.map((cycle) => cycle.map(repositoryPath).join(' → '))).toEqual([])
})

test('nothing is exported by default', () => {
  const places = files.flatMap((file) =>
    defaultExports(parse(file)).map((node) => `${repositoryPath(file)}:${lineOf(node)}`),
  )
  expect(places).toEqual([])
})

describe('length of files', () => {
  const lengths = files
    .map((file) => ({ path: repositoryPath(file), lines: lineCount(file) }))
    .filter(({ path }) => !isTable(path))

  test(`none has more than ${longestFileLines} lines`, () => {
    expect(lengths.filter(({ lines }) => lines > longestFileLines)).toEqual([])
  })

  test(`half of them have at most ${typicalFileLines}`, () => {
    expect(median(lengths.map(({ lines }) => lines))).toBeLessThanOrEqual(typicalFileLines)
  })
})

test('users read no word that only the code has', () => {
  const wrong = files
    .filter((file) => isReadByUsers(repositoryPath(file)))
    .flatMap((file) =>
      textsIn(parse(file)).flatMap(({ text, line }) =>
        internalWordsIn(text).map((finding) => `${repositoryPath(file)}:${line} ${finding}`),
      ),
    )
  expect(wrong).toEqual([])
})

function references(files: readonly string[]): readonly { specifier: string; place: string }[] {
  return files.flatMap((file) =>
    moduleReferences(parse(file)).map(({ specifier, node }) => ({
      specifier,
      place: `${repositoryPath(file)}:${lineOf(node)}`,
    })),
  )
}

/** `@scope/name` of `@scope/name/entry`, `name` of `name/entry`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
