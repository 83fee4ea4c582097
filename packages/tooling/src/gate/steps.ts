import { join } from 'node:path'
import { typeCheckExamples } from '../examples/type-check.ts'
import { entriesOf } from '../smoke/entries.ts'
import type { WorkspacePackage } from '../workspace/packages.ts'
import { publishablePackages } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import { runNode, runShell } from '../workspace/run.ts'
import { allOf } from './all-of.ts'
import type { Step } from './step.ts'
import { packAll, tarballOf } from './tarballs.ts'

const tooling = join(root, 'packages/tooling')
const fromSource = ['--import', 'tsx', '--conditions=@nrec-align/source']

/** The checks of the gate, in the order they run. */
export const steps: readonly Step[] = [
  {
    name: 'lint',
    what: 'format and lint',
    run: () => runNode([join(root, 'node_modules/@biomejs/biome/bin/biome'), 'ci', '.', '--colors=off']),
  },
  {
    name: 'types',
    what: 'types',
    run: () => runNode([join(root, 'node_modules/typescript/bin/tsc'), '-p', join(tooling, 'tsconfig.json')]),
  },
  {
    name: 'examples',
    what: 'types of the documented programs',
    run: typeCheckExamples,
  },
  {
    name: 'architecture',
    what: 'layers, names, cycles, sizes',
    run: () => vitest('packages/tooling/test/architecture.test.ts'),
  },
  {
    name: 'tests',
    what: 'tests and documented examples',
    run: () => vitest(),
  },
  {
    name: 'generate',
    what: 'generated files are current',
    run: () => runNode([...fromSource, join(tooling, 'scripts/generate.ts'), '--check']),
  },
  {
    name: 'unused',
    what: 'no unused files, exports or dependencies',
    run: () =>
      runNode([
        dependency('knip/bin/knip.js'),
        '--config',
        'packages/tooling/knip.json',
        '--no-progress',
        '--no-config-hints',
      ]),
  },
  {
    name: 'site',
    what: 'every public export is documented, and the site builds',
    // All packages as one program: what they share is read once.
    run: () => runNode([...fromSource, join(tooling, 'scripts/docs.ts')]),
  },
  {
    name: 'pages',
    what: 'the site in a browser, and where its links lead',
    needs: ['site'],
    run: () =>
      runNode([join(tooling, 'scripts/bootstrap.mjs'), 'test', 'packages/tooling/test/site'], root, {
        NREC_ALIGN_SITE: join(root, 'dist/site'),
      }),
  },
  {
    name: 'bundles',
    what: 'packages are small enough for a browser',
    run: () => runNode([...fromSource, join(tooling, 'scripts/bundles.ts')]),
  },
  {
    name: 'build',
    what: 'packages build',
    run: () => runShell('pnpm -r --workspace-concurrency=2 --filter "./packages/**" run build'),
  },
  {
    name: 'pack',
    what: 'packages pack',
    needs: ['build'],
    run: packAll,
  },
  {
    name: 'publint',
    what: 'published manifests',
    needs: ['pack'],
    run: () =>
      allOf(publishablePackages(), (each) =>
        runNode([dependency('publint/src/cli.js'), 'run', tarballOf(each), '--strict']),
      ),
  },
  {
    name: 'attw',
    what: 'published types',
    needs: ['pack'],
    run: () =>
      allOf(publishablePackages(), (each) =>
        runNode([dependency('@arethetypeswrong/cli/dist/index.js'), tarballOf(each), '--profile', profileOf(each)]),
      ),
  },
  {
    name: 'smoke',
    what: 'packed packages in an empty project',
    needs: ['pack'],
    informs: true,
    run: () => runNode([...fromSource, join(tooling, 'scripts/smoke.ts')]),
  },
]

function vitest(...words: string[]) {
  return runNode([join(tooling, 'scripts/bootstrap.mjs'), 'test', ...words])
}

/** A package without an entry for CommonJS is judged as ES modules only. */
function profileOf(each: WorkspacePackage): string {
  return entriesOf(each).some(({ isRequirable }) => isRequirable) ? 'node16' : 'esm-only'
}

function dependency(program: string): string {
  return join(tooling, 'node_modules', program)
}
