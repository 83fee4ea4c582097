import type { Encoding } from './encoding.ts'
import { windows1252Byte } from './windows-1252.ts'

const encoders: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-16le': (text) => utf16(text, true),
  'utf-16be': (text) => utf16(text, false),
  'windows-1252': windows1252,
}

/** The bytes of a text in an encoding. Throws on what the encoding cannot hold: ask `encodable` first. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  return encoders[encoding](text)
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

function windows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = windows1252Byte(text.charCodeAt(at))
    if (byte === undefined) throw new RangeError('A character that windows-1252 does not have')
    bytes[at] = byte
  }
  return bytes
}

/** Whether every character of a text exists in an encoding. Half a surrogate pair exists in none. */
export function encodable(text: string, encoding: Encoding): boolean {
  return encoding === 'windows-1252' ? allInWindows1252(text) : !loneSurrogate.test(text)
}

const loneSurrogate = /\p{Surrogate}/u

function allInWindows1252(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (windows1252Byte(text.charCodeAt(at)) === undefined) return false
  }
  return true
}
