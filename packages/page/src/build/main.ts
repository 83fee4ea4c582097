/** Builds the page: `dist/nrec-align.html` at the root of the repository, or the file that is named. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { htmlOf } from './html.ts'
import { pageParts } from './parts.ts'
import { scriptBudget, scriptSize, sizesOf, sizesText } from './sizes.ts'

const usual = fileURLToPath(new URL('../../../../dist/nrec-align.html', import.meta.url))
const [file = usual] = process.argv.slice(2)

const parts = await pageParts()
const html = htmlOf(parts)
await mkdir(dirname(resolve(file)), { recursive: true })
await writeFile(file, html)

const sizes = sizesOf(parts)
console.log(sizesText(sizes, Buffer.byteLength(html)))
if (scriptSize(sizes) > scriptBudget) {
  console.error('The script is larger than its budget: look at what was added, or at packages/page/src/build/lean.ts.')
  process.exitCode = 1
}
