import { type InputFile, inputFile } from '@nrec-align/io'
import { bytesOf } from '../run/bytes-of.ts'
import { type Converted, convertOnce } from '../run/convert-once.ts'
import { requestOf } from '../run/request-of.ts'
import { differingFiles } from '../run/same-data.ts'
import type { Law } from './law.ts'

/** Bytes a block; a prime, so that every kind of boundary falls into the middle of something. */
const BLOCK = 7

const inSmallBlocks = async (file: InputFile): Promise<InputFile> => {
  const bytes = await bytesOf(file)
  async function* blocks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += BLOCK) yield bytes.subarray(at, at + BLOCK)
  }
  return inputFile(file.path, blocks)
}

const differences = (way: string, one: Converted, other: Converted): readonly string[] => {
  const broken = differingFiles(one.data, other.data).map((name) => `${way}: ${name} differs`)
  const isSame = JSON.stringify(one.issues) === JSON.stringify(other.issues)
  return isSame ? broken : [...broken, `${way}: the findings differ`]
}

/**
 * The size of the blocks a file arrives in, and the order its files arrive in, change nothing that is made of it.
 */
export const chunksLaw: Law = async (set) => {
  const small = await Promise.all(set.files.map(inSmallBlocks))
  const broken: string[] = []
  for (const to of ['canonical', set.instance] as const) {
    const way = to === 'canonical' ? 'combined' : 'rewritten'
    const whole = await convertOnce(requestOf(set, to))
    const inBlocks = await convertOnce(requestOf({ ...set, files: small }, to))
    const reversed = await convertOnce(requestOf({ ...set, files: set.files.toReversed() }, to))
    broken.push(...differences(`${way}, in blocks of ${BLOCK} bytes`, whole, inBlocks))
    broken.push(...differences(`${way}, files in reverse order`, whole, reversed))
  }
  return {
    broken,
    tried: `${set.files.length} files in blocks of ${BLOCK} bytes and in reverse order, combined and rewritten`,
  }
}
