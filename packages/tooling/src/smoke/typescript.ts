import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/root.ts'
import { type Finished, runNode } from '../workspace/run.ts'
import type { Entry } from './entries.ts'

const resolutions = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}

/** This repository's compiler, so that the project needs none of its own. */
export const compiler = join(root, 'node_modules/typescript/bin/tsc')

/** What a strict project has set, whichever way it resolves modules. */
export const strictOptions = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, target: 'es2023', lib: ['es2023', 'dom', 'dom.iterable'] },
  ...{ types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
}

/** The ways TypeScript looks for the types of a package. */
export const typeResolutions = Object.keys(resolutions) as readonly (keyof typeof resolutions)[]

/** Type-checks a strict program that imports every entry. */
export function typeCheck(
  project: string,
  entries: readonly Entry[],
  resolution: keyof typeof resolutions,
): Promise<Finished> {
  const configuration = {
    compilerOptions: {
      ...resolutions[resolution],
      ...strictOptions,
    },
    files: ['types.mts', ...(resolution === 'node16' ? ['types.cts'] : [])],
  }
  const file = `tsconfig.${resolution}.json`
  writeFileSync(join(project, file), JSON.stringify(configuration))
  writeFileSync(
    join(project, 'types.mts'),
    program(entries, (name, from) => `import * as ${name} from '${from}'`),
  )
  writeFileSync(
    join(project, 'types.cts'),
    program(
      entries.filter(({ isRequirable }) => isRequirable),
      (name, from) => `import ${name} = require('${from}')`,
    ),
  )
  return runNode([compiler, '-p', file], project)
}

function program(entries: readonly Entry[], load: (name: string, from: string) => string): string {
  return entries
    .map(({ specifier }, index) => {
      // A package without types would be `any`, which is assignable to `never`.
      const rejectsAny = `export const typed${index}: 0 extends 1 & typeof entry${index} ? never : true = true`
      return `${load(`entry${index}`, specifier)}\n${rejectsAny}\n`
    })
    .join('')
}
