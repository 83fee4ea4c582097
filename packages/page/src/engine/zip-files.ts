import { zipWriter } from '@nrec-align/io'
import type { ChosenFile } from '../protocol/choice.ts'
import { blobFiles } from './blob-files.ts'

/** Puts files into one ZIP. */
export const zipOf = async (name: string, files: readonly ChosenFile[]): Promise<Blob> => {
  const out = blobFiles()
  const zip = zipWriter(out.create(name))
  for (const { path, blob } of files) {
    const entry = zip.entry(path)
    const reader = blob.stream().getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) await entry.write(next.value)
    await entry.close()
  }
  await zip.close()
  return out.files()[0]?.blob ?? new Blob()
}
