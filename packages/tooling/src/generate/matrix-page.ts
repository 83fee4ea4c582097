import { formatMatrix, markdownOfMatrix } from '@nrec-align/mapping'
import { everyFormat } from '../workspace/formats.ts'
import type { GeneratedFile } from './generator.ts'

/** The page that says what every format can hold of every other. */
export async function outputs(): Promise<readonly GeneratedFile[]> {
  const formats = await everyFormat()
  const instances = formats.flatMap((format) => format.format.versions.map(({ version }) => format({ version })))
  const text = markdownOfMatrix(formatMatrix(instances, { pairs: 'main' }))
  return [{ path: 'docs/formats/matrix.md', text }]
}
