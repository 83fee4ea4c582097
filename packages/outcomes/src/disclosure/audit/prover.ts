import { rowsTouching } from '../network/nearby.ts'
import { CLOSE, type Network } from '../network/network.ts'
import type { Bounds } from '../network/propagate.ts'
import { isWhole, rowsOver } from '../solver/program.ts'
import type { OpenProgram, Solver } from '../solver/solver.ts'
import { Room } from './room.ts'

/** How far a numerator without a bound may go while room is looked for. */
const FAR = 1e6
/** Points in random directions that are tried, as long as they prove something, before single cells are: each can prove many at once. */
const RANDOM_POINTS = 60
/** So few cells are cheaper to try one by one. */
const FEW = 2

/** What a prover works with. */
export interface ProverTools {
  readonly solver: Solver
  readonly random: () => number
}

/** What would be published of a cell. */
export interface Assumed {
  readonly cell: number
  readonly low: number
  readonly high: number
}

/**
 * Looks for numerators other than the true ones that agree with all that is published: every such point proves that the cells in which two
 * points differ cannot be computed. Cells outside those given stay at their values.
 */
export class Prover {
  readonly cells: readonly number[]
  private readonly network: Network
  private readonly random: () => number
  private readonly position: ReadonlyMap<number, number>
  private readonly program: OpenProgram
  private readonly whole: boolean
  private readonly low: Float64Array
  private readonly high: Float64Array
  private points: Float64Array[]

  constructor(network: Network, bounds: Bounds, cells: readonly number[], { solver, random }: ProverTools) {
    this.network = network
    this.random = random
    this.cells = cells
    this.position = new Map(cells.map((cell, column) => [cell, column]))
    this.low = Float64Array.from(cells, (cell) => Math.max(bounds.low[cell] as number, this.valueOf(cell) - FAR))
    this.high = Float64Array.from(cells, (cell) => Math.min(bounds.high[cell] as number, this.valueOf(cell) + FAR))
    this.whole = cells.every((cell) => network.whole[cell] === 1)
    this.points = [Float64Array.from(cells, (cell) => this.valueOf(cell))]
    this.program = solver.open(
      {
        low: this.low,
        high: this.high,
        cost: new Float64Array(cells.length),
        rows: rowsOver(network, rowsTouching(network, cells), this.position),
      },
      'costs',
    )
  }

  /** Takes for certain what is assumed, and forgets the points that it rules out. */
  keep(assumed: Assumed): void {
    this.points = this.points.filter((point) => this.agrees(point, assumed))
    this.program.setBounds(this.column(assumed.cell), assumed.low, assumed.high)
    this.low[this.column(assumed.cell)] = assumed.low
    this.high[this.column(assumed.cell)] = assumed.high
  }

  /** The cells of which the room they must have could not be proved. */
  unproven(wanted: readonly number[]): readonly number[] {
    return this.lacking(wanted, this.points, false)
  }

  /** Looks for room for some cells together, as far as points in random directions show it. */
  explore(wanted: readonly number[]): void {
    const room = new Room(this.cells.length)
    for (const point of this.points) room.include(point)
    this.lookAround(wanted, room)
  }

  /** Whether the room of all cells is still proved when more is published of one cell. */
  allows(assumed: Assumed, wanted: readonly number[]): boolean {
    const column = this.column(assumed.cell)
    this.program.setBounds(column, assumed.low, assumed.high)
    const usable = this.points.filter((point) => this.agrees(point, assumed))
    const found = this.lacking(wanted, usable, true).length === 0
    this.program.setBounds(column, this.low[column] as number, this.high[column] as number)
    return found
  }

  /** The least and greatest value of a cell among the points found. */
  witnessed(cell: number): readonly [low: number, high: number] {
    const column = this.column(cell)
    const values = this.points.map((point) => point[column] as number)
    return [Math.min(...values), Math.max(...values)]
  }

  /** Gives back the memory. */
  close(): void {
    this.program.close()
  }

  private lacking(wanted: readonly number[], points: readonly Float64Array[], firstOnly: boolean): readonly number[] {
    const room = new Room(this.cells.length)
    for (const point of points) room.include(point)
    const failed: number[] = []
    for (const cell of this.lookAround(wanted, room)) {
      if (this.hasRoom(cell, room)) continue
      failed.push(cell)
      if (firstOnly) break
    }
    return failed
  }

  /** Looks at points in random directions as long as they prove something; returns the cells that still lack room. */
  private lookAround(wanted: readonly number[], room: Room): readonly number[] {
    const lacks = (cell: number): boolean => room.of(this.column(cell)) < this.requiredOf(cell) - CLOSE
    let left = wanted.filter(lacks)
    for (let round = 0, before = Number.POSITIVE_INFINITY; round < RANDOM_POINTS && left.length > FEW; round++) {
      if (left.length === before) break
      before = left.length
      const costs = new Float64Array(this.cells.length)
      for (const cell of left) costs[this.column(cell)] = this.random() < 0.5 ? -1 : 1
      this.program.setCosts(costs)
      this.look(room)
      left = left.filter(lacks)
    }
    return left
  }

  private hasRoom(cell: number, room: Room): boolean {
    const column = this.column(cell)
    const required = this.requiredOf(cell) - CLOSE
    if (room.of(column) >= required) return true
    const least = this.extreme(column, 1, room)
    if (room.of(column) >= required) return true
    const greatest = this.extreme(column, -1, room)
    if (room.of(column) >= required) return true
    if (!this.whole || Math.floor(greatest + CLOSE) - Math.ceil(least - CLOSE) < required) return false
    this.program.setWhole(true)
    this.extreme(column, 1, room)
    this.extreme(column, -1, room)
    this.program.setWhole(false)
    return room.of(column) >= required
  }

  private extreme(column: number, direction: 1 | -1, room: Room): number {
    const costs = new Float64Array(this.cells.length)
    costs[column] = direction
    this.program.setCosts(costs)
    return this.look(room)[column] as number
  }

  private look(room: Room): Float64Array {
    const point = this.program.cheapest()
    if (point === undefined) throw new Error('The true numerators do not agree with what is published.')
    if (!this.whole || isWhole(point)) {
      const exact = this.whole ? point.map(Math.round) : point
      this.points.push(exact)
      room.include(exact)
    }
    return point
  }

  private agrees(point: Float64Array, { cell, low, high }: Assumed): boolean {
    const value = point[this.column(cell)] as number
    return value > low - CLOSE && value < high + CLOSE
  }

  private column(cell: number): number {
    return this.position.get(cell) as number
  }

  private valueOf(cell: number): number {
    return this.network.value[cell] as number
  }

  private requiredOf(cell: number): number {
    return this.network.required[cell] as number
  }
}
