/** Uses the packed packages from an empty project: ES modules, CommonJS, TypeScript, a browser bundle, the command. */
import { rmSync } from 'node:fs'
import { runsInBrowser } from '../src/rules/layers.ts'
import { bundleForBrowser } from '../src/smoke/browser.ts'
import { runCommand } from '../src/smoke/command.ts'
import { installInEmptyProject } from '../src/smoke/consumer.ts'
import { entriesOf } from '../src/smoke/entries.ts'
import { withoutLibraries } from '../src/smoke/hide.ts'
import { importAll, requireAll } from '../src/smoke/modules.ts'
import { testFormat, typeCheckFormat, writeFormatOutside } from '../src/smoke/outside-format.ts'
import { typeCheck, typeResolutions } from '../src/smoke/typescript.ts'
import { publishablePackages } from '../src/workspace/packages.ts'
import type { Finished } from '../src/workspace/run.ts'

const packages = publishablePackages()
const entries = packages.flatMap(entriesOf)
const plain = entries.filter(({ library }) => library === undefined)
const libraries = ['fp-ts', 'io-ts']

const project = await installInEmptyProject(packages)
await withoutLibraries(project, libraries, async () => {
  report('ES modules, without fp-ts and io-ts', await importAll(project, plain))
  report('CommonJS, without fp-ts and io-ts', await requireAll(project, plain))
})
report('ES modules', await importAll(project, entries))
report('CommonJS', await requireAll(project, entries))
for (const resolution of typeResolutions) report(`types, ${resolution}`, await typeCheck(project, entries, resolution))
for (const entry of plain.filter(
  ({ packageName, specifier }) => packageName === specifier && runsInBrowser(packageName),
)) {
  report('browser', await bundleForBrowser(project, entry))
}
for (const owner of packages.filter(({ manifest }) => manifest.bin !== undefined)) {
  report(`${owner.manifest.name} --help`, await runCommand(project, owner, ['--help']))
}
const outside = writeFormatOutside(project)
report('types of a format outside the workspace', await typeCheckFormat(outside))
report('tests of a format outside the workspace', await testFormat(outside, project))
rmSync(project, { recursive: true, force: true })

function report(what: string, { exitCode, output }: Finished): void {
  if (exitCode !== 0) process.exitCode = 1
  console.log(
    `${exitCode === 0 ? 'passed' : 'FAILED'}  ${what}${exitCode === 0 && what !== 'browser' ? '' : `: ${output.trimEnd()}`}`,
  )
}
