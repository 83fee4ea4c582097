import type { ProverTools } from '../audit/prover.ts'
import { Room } from '../audit/room.ts'
import { CLOSE, canHide, hide, type Network } from '../network/network.ts'
import { type ProgramRow, rowsOver } from '../solver/program.ts'
import type { OpenProgram } from '../solver/solver.ts'

/** How far a numerator without a bound may move. */
const FAR = 1e6
const COLUMNS = 3
/** What a move within what is published gains, where it may prove that a leak has room: next to nothing beside any weight. */
const GAIN = 1e-4

/**
 * Finds what else to hide so that a cell can be other than it is. Each cell moves for nothing within what is published of it, and at the
 * price of its weight beyond; every sum must come out as before. What moves at a price is to be hidden.
 */
export class Flow {
  readonly cells: readonly number[]
  private readonly network: Network
  private readonly position: ReadonlyMap<number, number>
  private readonly program: OpenProgram
  private readonly random: () => number
  private readonly room: Room

  constructor(network: Network, cells: Int32Array, rows: Iterable<number>, { solver, random }: ProverTools) {
    this.network = network
    this.random = random
    this.room = new Room(cells.length * COLUMNS)
    this.room.include(new Float64Array(cells.length * COLUMNS))
    this.cells = [...cells]
    this.position = new Map(this.cells.map((cell, at) => [cell, at * COLUMNS]))
    const spans = this.cells.flatMap((cell) => this.spans(cell))
    this.program = solver.open(
      {
        low: Float64Array.from(spans, ([low]) => low),
        high: Float64Array.from(spans, ([, high]) => high),
        cost: Float64Array.from(spans, (_, column) => {
          const cell = this.cells[Math.floor(column / COLUMNS)] as number
          return column % COLUMNS === 0 ? 0 : (network.weight[cell] as number)
        }),
        rows: rowsOver(network, rows, this.position).map(inThree),
      },
      'bounds',
    )
  }

  /** Hides what gives each of some cells the room it must have, as far as there is a way. */
  giveRoomTo(leaks: readonly number[]): void {
    const left = new Set(leaks)
    for (const leak of leaks) {
      if (this.hasRoom(leak)) left.delete(leak)
      else {
        for (const other of left)
          if (!this.hasRoom(other)) this.program.setCost(this.free(other), this.random() < 0.5 ? GAIN : -GAIN)
        this.giveRoom(leak)
      }
    }
  }

  /**
   * Hides what gives a cell the room it must have.
   *
   * @returns whether there is a way
   */
  giveRoom(cell: number): boolean {
    const { value, low, high, required } = this.network
    const needed = required[cell] as number
    const above = Math.max(0, Math.min((high[cell] as number) - (value[cell] as number), FAR))
    const below = Math.max(0, (value[cell] as number) - (low[cell] as number))
    if (above + below < needed - CLOSE) return false
    return [Math.ceil(needed / 2), needed, 0].some((wish) => {
      const down = Math.min(below, needed - Math.min(above, wish))
      const up = Math.max(0, needed - down)
      return up <= above + CLOSE && this.move(cell, up) && this.move(cell, -down)
    })
  }

  /** Gives back the memory. */
  close(): void {
    this.program.close()
  }

  /** Moves a cell and hides what must move with it; false when it cannot move that far. */
  private move(cell: number, by: number): boolean {
    if (by === 0) return true
    const column = this.free(cell)
    this.program.setBounds(column, by, by)
    const point = this.program.cheapest()
    const [free] = this.spans(cell)
    this.program.setBounds(column, ...free)
    if (point === undefined) return false
    this.room.include(point)
    this.cells.forEach((other, at) => {
      const paid = (point[at * COLUMNS + 1] as number) + (point[at * COLUMNS + 2] as number)
      if (paid > CLOSE && canHide(this.network, other)) this.hide(other)
    })
    return true
  }

  private hide(cell: number): void {
    hide(this.network, cell)
    const column = this.free(cell)
    this.spans(cell).forEach((span, at) => {
      this.program.setBounds(column + at, ...span)
    })
  }

  /** Whether the moves found so far leave a cell the room it must have. */
  private hasRoom(cell: number): boolean {
    return this.room.of(this.free(cell)) >= (this.network.required[cell] as number) - CLOSE
  }

  /** The column in which a cell moves for nothing. */
  private free(cell: number): number {
    return this.position.get(cell) as number
  }

  /** How far a cell can move for nothing, up at a price, and down at a price. */
  private spans(cell: number): readonly [Span, Span, Span] {
    const { value, low, high, widestLow, widestHigh } = this.network
    const here = value[cell] as number
    const least = low[cell] as number
    const greatest = high[cell] as number
    return [
      [Math.max(least - here, -FAR), Math.min(greatest - here, FAR)],
      [0, Math.min(greatest === Number.POSITIVE_INFINITY ? 0 : (widestHigh[cell] as number) - greatest, FAR)],
      [0, Math.min(least - (widestLow[cell] as number), FAR)],
    ]
  }
}

type Span = readonly [low: number, high: number]

/** A row over cells as a row over their moves: for nothing, up, and down. */
const inThree = ({ columns, signs }: ProgramRow): ProgramRow => ({
  columns: columns.flatMap((column) => [column, column + 1, column + 2]),
  signs: signs.flatMap((sign) => [sign, sign, -sign]),
  total: 0,
})
