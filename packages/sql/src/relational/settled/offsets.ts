/** So many rows share a base: as far apart as 4 bytes can say. */
const ROWS_A_BASE = 4096

/** Where each row of a file begins, at little more than four bytes a row. */
export class Offsets {
  private readonly bases: Float64Array
  private readonly distances: Uint32Array
  private filled = 0

  /** @param count how many rows there are; the end of the last one stands behind them */
  constructor(count: number) {
    this.distances = new Uint32Array(count + 1)
    this.bases = new Float64Array(Math.floor(count / ROWS_A_BASE) + 1)
  }

  add(offset: number): void {
    const base = Math.floor(this.filled / ROWS_A_BASE)
    if (this.filled % ROWS_A_BASE === 0) this.bases[base] = offset
    this.distances[this.filled] = offset - (this.bases[base] as number)
    this.filled += 1
  }

  at(row: number): number {
    return (this.bases[Math.floor(row / ROWS_A_BASE)] as number) + (this.distances[row] as number)
  }
}
