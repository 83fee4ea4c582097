import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ChosenFile } from '../../src/protocol/choice.ts'

const data = fileURLToPath(new URL('../../../../examples/district-to-oneroster/data', import.meta.url))

/** Paths of the made-up district's files, as a person would choose them. */
export const calpadsPaths: readonly string[] = ['SENR', 'SINF', 'SPRG', 'STAS', 'SELA'].map(
  (name) => `${data}/calpads/${name}.txt`,
)
export const organizationsPath: string = `${data}/tables/organizations.csv`

/** A file of the repository as the page has it. */
export const chosen = async (path: string): Promise<ChosenFile> => ({
  path: path.slice(path.lastIndexOf('/') + 1),
  blob: new Blob([await readFile(path)]),
})
