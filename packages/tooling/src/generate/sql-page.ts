import { markdownOfDecoding } from '@nrec-align/sql'
import { everyFormat } from '../workspace/formats.ts'
import type { GeneratedFile } from './generator.ts'

/** The page that says which layouts a database decodes by itself. */
export async function outputs(): Promise<readonly GeneratedFile[]> {
  const formats = await everyFormat()
  const instances = formats.flatMap((format) => format.format.versions.map(({ version }) => format({ version })))
  return [{ path: 'docs/formats/sql.md', text: markdownOfDecoding(instances) }]
}
