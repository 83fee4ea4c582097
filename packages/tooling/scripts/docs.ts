/** Builds the site into `dist/site`, or the folder that is named, with the converter in it. */
import { join, resolve } from 'node:path'
import { buildSite, converterFile } from '../src/site/build-site.ts'
import { root } from '../src/workspace/root.ts'
import { runNode } from '../src/workspace/run.ts'

const [folder = join(root, 'dist/site')] = process.argv.slice(2)
const out = resolve(folder)

if (!(await buildSite(out))) process.exitCode = 1
else {
  const page = join(root, 'packages/page/src/build/main.ts')
  const { exitCode, output } = await runNode([
    ...['--import', 'tsx', '--conditions=@nrec-align/source', page],
    join(out, converterFile),
  ])
  if (exitCode !== 0) console.error(output)
  process.exitCode = exitCode
  console.log(`The site is in ${out}.`)
}
