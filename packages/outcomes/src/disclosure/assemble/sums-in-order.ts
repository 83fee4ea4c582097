import { CLOSE } from '../network/network.ts'
import type { Quantity, Sum } from '../network/quantity.ts'
import { readable } from './readable.ts'

/** Sums as they are found, each once. */
export class SumsInOrder {
  readonly list: Sum[]
  private readonly known: Set<string>
  private readonly quantities: readonly Quantity[]

  constructor(quantities: readonly Quantity[], before: readonly Sum[]) {
    this.quantities = quantities
    this.list = [...before]
    this.known = new Set(before.map(keyOf))
  }

  /** @throws RangeError when the parts do not make the whole. */
  add(kind: string, whole: number, parts: readonly number[]): void {
    const sum = { kind, whole, parts }
    if (this.known.has(keyOf(sum))) return
    const expected = this.quantities[whole] as Quantity
    const total = parts.reduce((so, part) => so + (this.quantities[part] as Quantity).value, 0)
    if (Math.abs(total - expected.value) > CLOSE * Math.max(1, Math.abs(total))) {
      throw new RangeError(`Cannot protect: the numerators of a relation of ${readable(expected.id)} do not add up.`)
    }
    this.known.add(keyOf(sum))
    this.list.push(sum)
  }
}

const keyOf = ({ kind, whole, parts }: Sum): string =>
  `${kind} ${whole} ${[...parts].sort((left, right) => left - right).join()}`
