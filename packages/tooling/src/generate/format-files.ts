import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFormatFile } from '@nrec-align/format-file'
import type { Format } from '@nrec-align/mapping'
import { exportName, packageName } from '../workspace/format-name.ts'
import { formatIds } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import type { GeneratedFile } from './generator.ts'

/** The modules of formats that are written down as files, so that whoever uses them needs no YAML at run time. */
export async function outputs(): Promise<readonly GeneratedFile[]> {
  return formatIds()
    .map((id) => ({ id, path: `packages/formats/${id}/format.yaml` }))
    .filter(({ path }) => existsSync(join(root, path)))
    .flatMap(({ id, path }) => modulesOf(id, formatIn(path)))
}

function formatIn(path: string): Format {
  const { format, problems } = readFormatFile(path, readFileSync(join(root, path), 'utf8'))
  if (format !== undefined) return format
  const lines = problems.map(
    ({ line, column, path: at, message, fix }) => `${path}:${line}:${column} ${at} ${message} ${fix}`,
  )
  throw new Error(lines.join('\n'))
}

function modulesOf(id: string, format: Format): readonly GeneratedFile[] {
  const folder = `packages/formats/${id}/src`
  return [
    { path: `${folder}/index.ts`, text: indexOf(id, format) },
    { path: `${folder}/generated/format.ts`, text: dataOf(format) },
  ]
}

function indexOf(id: string, format: Format): string {
  const name = exportName(id)
  return `// Made by "pnpm generate" from format.yaml; do not edit.
import { defineFormat } from '@nrec-align/mapping'
import { format } from './generated/format.ts'

/**
 * ${format.title}.
 *
 * ${format.description}
 *
 * @example
 * \`\`\`ts
 * import { ${name} } from '${packageName(id)}'
 *
 * console.assert(${name}().version === '${format.versions[0]?.version}')
 * \`\`\`
 */
export const ${name} = defineFormat(format)
`
}

function dataOf(format: Format): string {
  return `// Made by "pnpm generate" from format.yaml; do not edit.
import type { Format } from '@nrec-align/mapping'

/** The declaration as plain data. */
export const format: Format = ${JSON.stringify(format, undefined, 2)}
`
}
