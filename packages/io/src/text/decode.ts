import type { Encoding } from './encoding.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** Turns consecutive blocks of bytes into text; a character may be cut between two blocks. Throws on bytes that are no text. */
export interface TextBlocks {
  next(block: Uint8Array): string
  /** What is left after the last block: an incomplete character throws. */
  end(): string
}

/** A decoder that refuses what is not valid and drops a byte order mark. */
export function textBlocks(encoding: Encoding): TextBlocks {
  return encoding === 'windows-1252' ? windows1252Blocks() : unicodeBlocks(encoding)
}

function unicodeBlocks(encoding: Exclude<Encoding, 'windows-1252'>): TextBlocks {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return { next: (block) => decoder.decode(block, { stream: true }), end: () => decoder.decode() }
}

function windows1252Blocks(): TextBlocks {
  return { next: decodeWindows1252, end: () => '' }
}
