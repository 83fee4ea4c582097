import { type Assumed, Prover, type ProverTools } from '../audit/prover.ts'
import { type Component, components } from '../network/components.ts'
import { CLOSE, type Network } from '../network/network.ts'
import { type Bounds, propagate } from '../network/propagate.ts'

/** Tries what happens to a component when more is published of one of its cells. */
export class Trial {
  readonly cells: readonly number[]
  private readonly network: Network
  private readonly component: Component
  private readonly tools: ProverTools
  private readonly bounds: Bounds
  private readonly wanted: ReadonlySet<number>
  private prover: Prover | undefined

  constructor(network: Network, bounds: Bounds, component: Component, tools: ProverTools) {
    this.network = network
    this.bounds = bounds
    this.component = component
    this.cells = component.cells
    this.tools = tools
    const protectedCells = this.cells.filter((cell) => (network.required[cell] as number) > 0 && this.hasRoom(cell))
    this.wanted = new Set(component.tree ? protectedCells : this.provedAmong(protectedCells))
  }

  /** Whether every protected cell that has its room keeps it; if so, what is assumed is taken for certain. */
  allows(assumed: Assumed): boolean {
    const saved = this.taken()
    const { low, high } = this.bounds
    low[assumed.cell] = Math.max(low[assumed.cell] as number, assumed.low)
    high[assumed.cell] = Math.min(high[assumed.cell] as number, assumed.high)
    const settled = propagate(this.network, this.bounds, this.component.rows)
    if ([...this.wanted].every((cell) => this.hasRoom(cell)) && this.isProved(assumed, settled, saved)) {
      this.prover?.keep(assumed)
      return true
    }
    this.restore(saved)
    return false
  }

  /** Gives back the memory. */
  close(): void {
    this.prover?.close()
  }

  /** Whether the pieces into which the component falls are proved: those without rings are, as their bounds are exact. */
  private isProved(assumed: Assumed, settled: boolean, saved: Bounds): boolean {
    const wanted = components(this.network, this.bounds, this.cells)
      .filter(({ tree }) => !tree || !settled)
      .flatMap(({ cells }) => cells.filter((cell) => this.wanted.has(cell)))
    if (wanted.length === 0) return true
    if (this.prover !== undefined) return this.prover.allows(assumed, wanted)
    const now = this.taken()
    this.restore(saved)
    this.prover = new Prover(this.network, this.bounds, this.cells, this.tools)
    this.restore(now)
    return this.prover.allows(assumed, wanted)
  }

  private provedAmong(cells: readonly number[]): readonly number[] {
    this.prover = new Prover(this.network, this.bounds, this.cells, this.tools)
    const unproven = new Set(this.prover.unproven(cells))
    return cells.filter((cell) => !unproven.has(cell))
  }

  private hasRoom(cell: number): boolean {
    const { low, high } = this.bounds
    return (high[cell] as number) - (low[cell] as number) >= (this.network.required[cell] as number) - CLOSE
  }

  private taken(): Bounds {
    return {
      low: Float64Array.from(this.cells, (cell) => this.bounds.low[cell] as number),
      high: Float64Array.from(this.cells, (cell) => this.bounds.high[cell] as number),
    }
  }

  private restore({ low, high }: Bounds): void {
    this.cells.forEach((cell, at) => {
      this.bounds.low[cell] = low[at] as number
      this.bounds.high[cell] = high[at] as number
    })
  }
}
