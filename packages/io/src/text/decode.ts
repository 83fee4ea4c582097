import type { Encoding } from './encoding.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** Turns consecutive blocks of bytes into text; a character may be cut between two blocks. Throws on bytes that are no text. */
export interface TextBlocks {
  next(block: Uint8Array): string
  /** What is left after the last block: an incomplete character throws. */
  end(): string
}

/**
 * A decoder that refuses what is not valid and drops a byte order mark.
 *
 * @param isInside the bytes stand inside a file, where a byte order mark is a character like any other
 */
export function textBlocks(encoding: Encoding, isInside = false): TextBlocks {
  return encoding === 'windows-1252' ? windows1252Blocks() : unicodeBlocks(encoding, isInside)
}

function unicodeBlocks(encoding: Exclude<Encoding, 'windows-1252'>, isInside: boolean): TextBlocks {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: isInside })
  return { next: (block) => decoder.decode(block, { stream: true }), end: () => decoder.decode() }
}

function windows1252Blocks(): TextBlocks {
  return { next: decodeWindows1252, end: () => '' }
}
