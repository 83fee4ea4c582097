import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatFunction } from '@nrec-align/mapping'
import type { DataSet } from './data-set.ts'

const NOT_DATA = /\.md$/

const filesOf = (folder: string): readonly InputFile[] =>
  readdirSync(folder)
    .filter((name) => !NOT_DATA.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => inputFile(name, new Uint8Array(readFileSync(join(folder, name)))))

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name !== 'tables' && statSync(join(folder, name)).isDirectory())
    .sort()

/** `clean-1.1` holds files of version 1.1; a folder that names no version holds files of the first. */
const versionIn = (folder: string, format: FormatFunction['format']): string | undefined => {
  const named = format.versions.find(({ version }) => folder.toLowerCase().endsWith(`-${version.toLowerCase()}`))
  return (named ?? format.versions[0])?.version
}

/** The options that `options.json` beside the folders gives. */
const optionsIn = (folder: string): Readonly<Record<string, string>> => {
  const file = join(folder, 'options.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
}

/** The tables of the folder `tables`, by file name. */
const tablesIn = (folder: string): Readonly<Record<string, InputFile>> => {
  const tables = join(folder, 'tables')
  return existsSync(tables)
    ? Object.fromEntries(filesOf(tables).map((file) => [basename(file.name, '.csv'), file]))
    : {}
}

/**
 * Reads the data sets of a fixture folder: one a folder, with `options.json` and the folder `tables` beside them.
 *
 * @param folder such as `…/fixtures`; folders named `clean…` hold records without a mistake
 */
export const fixtureSets = (define: FormatFunction, folder: string): readonly DataSet[] => {
  const options = optionsIn(folder)
  const tables = tablesIn(folder)
  return foldersIn(folder).flatMap((name) => {
    const version = versionIn(name, define.format)
    if (version === undefined) return []
    const instance = define({ version, options })
    return [
      {
        name: `${basename(folder)}/${name}`,
        instance,
        files: filesOf(join(folder, name)),
        tables,
        clean: name.startsWith('clean'),
      },
    ]
  })
}
