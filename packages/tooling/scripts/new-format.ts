/** Makes the folder of a new format and adds it to the workspace: `npm run new-format -- <id>`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeFormat } from '../src/new-format/write-format.ts'
import { root } from '../src/workspace/root.ts'
import { runNode, runShell } from '../src/workspace/run.ts'

const [id = ''] = process.argv.slice(2)
const path = `packages/formats/${id}`

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
  stop('Give the format an id of small letters, digits and single hyphens, such as: npm run new-format -- my-format')
} else if (existsSync(join(root, path))) {
  stop(`${path} exists already.`)
} else {
  for (const file of writeFormat(id, join(root, path))) console.log(`wrote ${path}/${file}`)
  // It is linked before it is listed, because its page in the documents is made by loading it; and the command after that.
  await run('linking its package', link)
  await run('listing it with the other formats', () =>
    runNode(['--import', 'tsx', '--conditions=@nrec-align/source', join(root, 'packages/tooling/scripts/generate.ts')]),
  )
  // A long id can push a line of the template over the width.
  await run('putting it in the common layout', () =>
    runNode([join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', path]),
  )
  await run('linking the command with it', link)
  console.log(`Next: npm test -- ${path}, then docs/contributing/add-a-format.md.`)
}

function link() {
  return runShell('pnpm install --no-frozen-lockfile')
}

async function run(what: string, step: () => ReturnType<typeof runShell>): Promise<void> {
  const { exitCode, output } = await step()
  if (exitCode !== 0) stop(`${what} failed:\n${output}`)
}

function stop(message: string): void {
  console.error(message)
  process.exitCode = 2
}
