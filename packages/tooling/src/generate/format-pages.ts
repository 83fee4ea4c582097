import { markdownOfFormat } from '@nrec-align/mapping'
import { everyFormat } from '../workspace/formats.ts'
import type { GeneratedFile } from './generator.ts'

/** One page for each format. */
export async function outputs(): Promise<readonly GeneratedFile[]> {
  return (await everyFormat()).map(({ format }) => ({
    path: `docs/formats/${format.id}.md`,
    text: markdownOfFormat(format),
  }))
}
