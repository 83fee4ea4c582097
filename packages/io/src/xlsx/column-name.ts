/** The letters of a column, counted from 0: A to Z, AA to ZZ, and on. */
export function columnName(index: number): string {
  const last = String.fromCharCode(0x41 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}
