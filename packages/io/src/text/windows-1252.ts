/**
 * The characters of the bytes 0x80 to 0x9F; the five holes are bytes that Windows leaves undefined.
 * Elsewhere the byte is the character.
 *
 * @see https://encoding.spec.whatwg.org/#windows-1252
 */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const byteOfUnit = new Map<number, number>()
for (let byte = 0xa0; byte <= 0xff; byte++) byteOfUnit.set(byte, byte)
for (let at = 0; at < upperControls.length; at++) {
  const unit = upperControls.charCodeAt(at)
  if (!isUpperControl(unit)) byteOfUnit.set(unit, 0x80 + at)
}

/** The byte of a UTF-16 code unit, or `undefined` where the encoding has none. */
export function windows1252Byte(unit: number): number | undefined {
  return unit < 0x80 ? unit : byteOfUnit.get(unit)
}

const decoder = new TextDecoder('windows-1252')
const upperControl = /[\u0080-\u009f]/g

/**
 * The text of some bytes. Throws on a byte that stands for no character.
 *
 * Several Node versions decode windows-1252 as Latin-1, which leaves the bytes 0x80 to 0x9F as control characters;
 * a decoder that follows the standard leaves only the undefined ones so. Both come out right here.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decoder.decode(bytes).replace(upperControl, (control) => {
    const character = upperControls.charAt(control.charCodeAt(0) - 0x80)
    if (isUpperControl(character.charCodeAt(0))) throw new TypeError('A byte that windows-1252 leaves undefined')
    return character
  })
}

function isUpperControl(unit: number): boolean {
  return unit >= 0x80 && unit <= 0x9f
}
