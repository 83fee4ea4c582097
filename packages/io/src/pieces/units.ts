import { byteOrderMarks, type Encoding } from '../text/encoding.ts'

/** The characters of a file that matter for where records end, each with what it is; all others are 0. */
export type UnitKinds = Uint8Array

/** Bytes, or pairs of bytes: what stands for one character of ASCII. */
export type Units = Uint8Array | Uint16Array

const isLittleEndianHost = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Bytes of a unit. */
export const unitSize = (encoding: Encoding): 1 | 2 => (encoding.startsWith('utf-16') ? 2 : 1)

/** Pairs of bytes stand the other way round than this machine reads them. */
const isSwapped = (encoding: Encoding): boolean =>
  unitSize(encoding) === 2 && (encoding === 'utf-16le') !== isLittleEndianHost

/**
 * What each unit of an encoding is. No other character of any encoding that is read holds a unit of ASCII.
 *
 * @param kinds characters of ASCII, each with what it is
 * @param others what every unit beyond ASCII is
 */
export const unitKinds = (encoding: Encoding, kinds: Readonly<Record<string, number>>, others = 0): UnitKinds => {
  const table = new Uint8Array(unitSize(encoding) === 1 ? 0x100 : 0x1_0000)
  const place = (unit: number): number => (isSwapped(encoding) ? ((unit & 0xff) << 8) | (unit >> 8) : unit)
  if (others !== 0) for (let unit = 0x80; unit < table.length; unit += 1) table[place(unit)] = others
  for (const [character, kind] of Object.entries(kinds)) table[place(character.charCodeAt(0))] = kind
  return table
}

/** The units of some bytes, which begin at a unit; an incomplete last one is left out. */
export const unitsOf = (bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): Units =>
  unitSize(encoding) === 1 ? bytes : new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)

/** Bytes of the byte order mark that a file begins with. */
export const markLength = (encoding: Encoding, bom: boolean): number => (bom ? byteOrderMarks[encoding].length : 0)
