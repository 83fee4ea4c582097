/**
 * The characters of the bytes 0x80 to 0x9F; the five holes are bytes that Windows leaves undefined.
 * Elsewhere the byte is the character. Kept here because `TextDecoder('windows-1252')` of several Node versions
 * reads these bytes as Latin-1.
 *
 * @see https://encoding.spec.whatwg.org/#windows-1252
 */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The bytes that stand for no character; a text that holds one is in some other encoding. */
export const undefinedInWindows1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

const unitOfByte = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? upperControls.charCodeAt(byte - 0x80) : byte,
)
const byteOfUnit = new Map(
  Array.from(unitOfByte, (unit, byte) => [unit, byte] as const).filter(([, byte]) => !undefinedInWindows1252.has(byte)),
)

export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) units[at] = unitOfByte[bytes[at] as number] as number
  return fromUnits(units)
}

/** The byte of a UTF-16 code unit, or `undefined` where the encoding has none. */
export function windows1252Byte(unit: number): number | undefined {
  return unit < 0x80 ? unit : byteOfUnit.get(unit)
}

const unitsAtOnce = 8192

function fromUnits(units: Uint16Array): string {
  let text = ''
  for (let start = 0; start < units.length; start += unitsAtOnce) {
    text += String.fromCharCode(...units.subarray(start, start + unitsAtOnce))
  }
  return text
}
