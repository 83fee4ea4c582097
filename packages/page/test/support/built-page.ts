import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { htmlOf } from '../../src/build/html.ts'
import { pageParts } from '../../src/build/parts.ts'

/** A page that was built for one test file, and the folder it lies in. */
export interface BuiltPage {
  readonly address: string
  readonly folder: string
  remove(): Promise<void>
}

/** Builds the page into a folder of its own. */
export const builtPage = async (): Promise<BuiltPage> => {
  const folder = await mkdtemp(join(tmpdir(), 'nrec-align-page-'))
  const file = join(folder, 'nrec-align.html')
  await writeFile(file, htmlOf(await pageParts()))
  return { address: pathToFileURL(file).href, folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
