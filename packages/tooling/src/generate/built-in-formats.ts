import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportName, packageName } from '../workspace/format-name.ts'
import { formatIds, workspacePackages } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import type { GeneratedFile } from './generator.ts'

/** The command's list of the formats in this repository, and its dependencies on them. */
export async function outputs(): Promise<readonly GeneratedFile[]> {
  return [
    { path: 'packages/cli/src/generated/formats.ts', text: formatList(formatIds()) },
    { path: 'packages/cli/package.json', text: manifestWith(formatIds()) },
  ]
}

function formatList(ids: readonly string[]): string {
  const loads = ids.map((id) => `  '${id}': async () => (await import('${packageName(id)}')).${exportName(id)},`)
  return `${[
    '// Made by "pnpm generate" from the folders under packages/formats; do not edit.',
    "import type { FormatFunction } from '@nrec-align/mapping'",
    '',
    '/** The formats that come with the command, by id; each is loaded when it is first asked for. */',
    'export const builtInFormats: Readonly<Record<string, () => Promise<FormatFunction>>> = {',
    ...loads,
    '}',
  ].join('\n')}\n`
}

function manifestWith(ids: readonly string[]): string {
  const manifest = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'))
  const others = Object.entries(manifest.dependencies).filter(([name]) => !isFormat(name))
  const formats = ids.map((id) => [packageName(id), 'workspace:*'])
  const ours = others.filter(([name]) => name.startsWith('@nrec-align/'))
  const libraries = others.filter(([name]) => !name.startsWith('@nrec-align/'))
  const dependencies = Object.fromEntries([...ours, ...formats, ...libraries])
  return `${JSON.stringify({ ...manifest, dependencies }, undefined, 2)}\n`
}

/** Engines may be called so too; what no longer exists was a format. */
function isFormat(name: string): boolean {
  const found = workspacePackages().find(({ manifest }) => manifest.name === name)
  return name.startsWith('@nrec-align/format-') && found?.path.startsWith('packages/formats/') !== false
}
