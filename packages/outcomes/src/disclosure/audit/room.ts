/** The least and greatest value of each column among some points. */
export class Room {
  private readonly low: Float64Array
  private readonly high: Float64Array

  constructor(columns: number) {
    this.low = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
    this.high = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY)
  }

  include(point: Float64Array): void {
    for (let column = 0; column < point.length; column++) {
      const value = point[column] as number
      if (value < (this.low[column] as number)) this.low[column] = value
      if (value > (this.high[column] as number)) this.high[column] = value
    }
  }

  of(column: number): number {
    return (this.high[column] as number) - (this.low[column] as number)
  }
}
