/** A copy of a column with room for at least `needed` entries; grows by half, so that columns are copied rarely. */
export const grown = (column: Uint32Array, needed: number): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(Math.max(needed, Math.ceil(column.length * 1.5), 1024))
  larger.set(column)
  return larger
}
