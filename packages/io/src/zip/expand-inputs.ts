import { blocks } from '../input/chunks.ts'
import type { InputFile } from '../input/input-file.ts'
import { zipEntries } from './zip-entries.ts'
import { defaultZipLimits, type ZipLimits } from './zip-limits.ts'

/**
 * Replaces each ZIP by the files in it and leaves other files alone. A ZIP inside a ZIP stays as it is; so do workbooks
 * and documents, which are ZIPs too.
 *
 * An entry's path is its path inside the ZIP; where several files were given, the path of the ZIP stands before it.
 *
 * @param files what was given
 * @param limits what a ZIP may hold at most
 * @throws {InputError} `damaged-zip`, `zip-too-large`, or `unsafe-zip-entry`: a name that points outside, a name twice, or encryption.
 *   What is found only when an entry is read is thrown then.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { expandInputs, inputFile, memorySink, zipWriter } from '@nrec-align/io'
 *
 * const sink = memorySink()
 * const zip = zipWriter(sink)
 * const entry = zip.entry('users.csv')
 * await entry.write(new TextEncoder().encode('sourcedId\r\n'))
 * await entry.close()
 * await zip.close()
 * const files = await expandInputs([inputFile('district.zip', sink.bytes())])
 * assert.deepEqual(files.map((file) => file.path), ['users.csv'])
 * ```
 */
export async function expandInputs(files: readonly InputFile[], limits: Partial<ZipLimits> = {}): Promise<InputFile[]> {
  const expanded: InputFile[] = []
  for (const file of files) {
    if (!(await isZip(file))) expanded.push(file)
    else
      expanded.push(
        ...(await zipEntries(file, files.length === 1 ? '' : `${file.path}/`, { ...defaultZipLimits, ...limits })),
      )
  }
  return expanded
}

const packedDocument = /\.(?:xls[xmb]|docx|pptx|od[st]|jar|numbers)$/i
const signatures = ['PK\u0003\u0004', 'PK\u0005\u0006']

async function isZip(file: InputFile): Promise<boolean> {
  if (/\.zip$/i.test(file.name)) return true
  if (packedDocument.test(file.name)) return false
  return signatures.includes(await firstFour(file))
}

async function firstFour(file: InputFile): Promise<string> {
  let bytes = new Uint8Array(0)
  for await (const block of blocks(file.open())) {
    bytes = Uint8Array.of(...bytes, ...block.subarray(0, 4))
    if (bytes.length >= 4) break
  }
  return String.fromCharCode(...bytes.subarray(0, 4))
}
