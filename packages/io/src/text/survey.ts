import { startSha256 } from '../hash/sha256.ts'
import { blocks } from '../input/chunks.ts'
import { InputError } from '../input/input-error.ts'
import type { InputFile } from '../input/input-file.ts'
import { textBlocks } from './decode.ts'
import { byteOrderMarks, type Encoding } from './encoding.ts'

/** What one pass over the bytes of a file tells, before any record is read. */
export interface Survey {
  readonly bytes: number
  readonly sha256: string
  readonly encoding: Encoding
  readonly bom: boolean
  /** The text of the first 64 KiB. */
  readonly head: string
  /** Whether `head` is the whole file. */
  readonly headIsAll: boolean
  /** Whether the file ends with a line end, an end-of-file mark (0x1A) aside. */
  readonly finalLineEnd: boolean
}

const headSize = 64 * 1024
const tailSize = 8
// biome-ignore lint/suspicious/noControlCharactersInRegex: the end-of-file mark of old systems may come last
const lineEndAtLast = /[\r\n]\x1a*$/
// Nearly every byte is some character of windows-1252, so what tells a picture from a text is what no text holds.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const isBinary = /[\0-\x08\x0b\x0e-\x19\x1b-\x1f]/

/**
 * Reads a whole file once to settle its encoding: by byte order mark, by the zero bytes of UTF-16, as strict UTF-8,
 * otherwise as windows-1252.
 */
export async function survey(file: InputFile, candidates: readonly Encoding[]): Promise<Survey> {
  const raw = await rawSurvey(file)
  if (raw.bytes === 0) throw new InputError('empty-file', file.path, 'the file is empty')
  const encoding = await settled(file, raw, candidates)
  const bom = startsWith(raw.head, byteOrderMarks[encoding])
  return {
    bytes: raw.bytes,
    sha256: raw.sha256,
    encoding,
    bom,
    head: textBlocks(encoding).next(raw.head),
    headIsAll: raw.bytes <= headSize,
    finalLineEnd: lineEndAtLast.test(new TextDecoder(encoding).decode(raw.tail)),
  }
}

interface RawSurvey {
  readonly bytes: number
  readonly sha256: string
  readonly utf8: boolean
  readonly head: Uint8Array
  readonly tail: Uint8Array
}

async function rawSurvey(file: InputFile): Promise<RawSurvey> {
  const hash = startSha256()
  const utf8 = utf8Check()
  const head = new Uint8Array(headSize)
  let tail = new Uint8Array(0)
  let bytes = 0
  for await (const block of blocks(file.open())) {
    hash.update(block)
    utf8.next(block)
    if (bytes < headSize) head.set(block.subarray(0, headSize - bytes), bytes)
    bytes += block.length
    tail = Uint8Array.of(...tail, ...block.subarray(-tailSize)).slice(-tailSize)
  }
  return { bytes, sha256: hash.hex(), utf8: utf8.holds(), head: head.subarray(0, bytes), tail }
}

function utf8Check() {
  const text = textBlocks('utf-8')
  let valid = true
  const attempt = (decode: () => void) => {
    try {
      if (valid) decode()
    } catch {
      valid = false
    }
  }
  return {
    next: (block: Uint8Array) => attempt(() => text.next(block)),
    holds: () => {
      attempt(() => text.end())
      return valid
    },
  }
}

async function settled(file: InputFile, raw: RawSurvey, candidates: readonly Encoding[]): Promise<Encoding> {
  const marked = candidates.find((encoding) => {
    const mark = byteOrderMarks[encoding]
    return mark.length > 0 && startsWith(raw.head, mark)
  })
  const wide = marked ?? utf16WithoutMark(raw.head, candidates)
  const attempts = wide === undefined ? candidates.filter((encoding) => !encoding.startsWith('utf-16')) : [wide]
  const tried = attempts.length === 0 ? candidates : attempts
  for (const encoding of tried) {
    if (encoding === 'utf-8' ? raw.utf8 : await decodes(file, encoding)) return encoding
  }
  throw new InputError(
    'undecodable-text',
    file.path,
    `the bytes are not text in any of ${tried.join(', ')}; is it a delimited text file?`,
  )
}

/** Names and codes are mostly Latin letters, so one byte of nearly every UTF-16 pair is zero. */
function utf16WithoutMark(head: Uint8Array, candidates: readonly Encoding[]): Encoding | undefined {
  const pairs = head.length >> 1
  if (pairs === 0) return undefined
  let evenZeros = 0
  let oddZeros = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) evenZeros++
    if (head[at + 1] === 0) oddZeros++
  }
  const guess = oddZeros > evenZeros ? 'utf-16le' : 'utf-16be'
  const isWide = Math.max(evenZeros, oddZeros) * 2 > pairs && Math.min(evenZeros, oddZeros) * 10 < pairs
  return isWide && candidates.includes(guess) ? guess : undefined
}

async function decodes(file: InputFile, encoding: Encoding): Promise<boolean> {
  const text = textBlocks(encoding)
  try {
    for await (const block of blocks(file.open())) {
      if (isBinary.test(text.next(block)) && encoding === 'windows-1252') return false
    }
    text.end()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.length > 0 && mark.every((byte, at) => bytes[at] === byte)
}
