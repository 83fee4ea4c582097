import type { Binding, BindingPlan } from '@nrec-align/mapping'
import { entities } from '@nrec-align/schema'
import { KeyTable } from './key-table.ts'

/** Two independent 32-bit hashes of a text, by FNV-1a with different offsets. */
const hashOf = (text: string, offset: number): number => {
  let hash = offset
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** What is kept of a record to recognise another with its key: 16 bytes. */
const KEPT = 3

/** A record with the key of an earlier one. */
export interface Repeat {
  /** Sequence number of the earlier record. */
  readonly first: number
  /** Whether the two have the same content. */
  readonly same: boolean
}

/**
 * Recognises records of one binding that repeat a key, judged after rejects; the first stays.
 *
 * Keys are kept as two hashes of 32 bits: two different keys of ten million are taken for one with a chance of about three in a million.
 */
export class SeenKeys {
  private readonly table = new KeyTable()
  private kept = new Uint32Array(KEPT * 1024)
  private sequences = new Float64Array(1024)
  private count = 0
  private readonly parts: readonly ((plan: BindingPlan) => string)[]

  constructor(plan: BindingPlan) {
    this.parts = keyParts(plan)
  }

  /**
   * The earlier record with the key of the one in the plan's scratch, if any.
   *
   * @param recordKey what the layout says identifies a record; without it the natural key of what the record describes
   */
  check(plan: BindingPlan, text: () => string, sequence: number, recordKey: string | undefined): Repeat | undefined {
    const key = recordKey ?? this.naturalKey(plan)
    if (key === '') return undefined
    const second = hashOf(key, 0x9747b28c)
    const content = hashOf(text(), 0x811c9dc5)
    this.count += 1
    this.room()
    this.kept[this.count * KEPT] = second
    this.kept[this.count * KEPT + 1] = content
    this.sequences[this.count] = sequence
    const other = this.table.findOrEnter(
      hashOf(key, 0x811c9dc5),
      this.count,
      (candidate) => this.kept[candidate * KEPT] === second,
    )
    if (other === 0) return undefined
    this.count -= 1
    return { first: this.sequences[other] as number, same: this.kept[other * KEPT + 1] === content }
  }

  private naturalKey(plan: BindingPlan): string {
    let key = ''
    for (const part of this.parts) key += `${part(plan)}\u001f`
    return key
  }

  private room(): void {
    if (this.count < this.sequences.length) return
    const kept = new Uint32Array(this.kept.length * 2)
    kept.set(this.kept)
    this.kept = kept
    const sequences = new Float64Array(this.sequences.length * 2)
    sequences.set(this.sequences)
    this.sequences = sequences
  }
}

/** Readers of the parts of a key: the natural key's fields, or the record's own identifiers and first valid day. */
const keyParts = (plan: BindingPlan): readonly ((plan: BindingPlan) => string)[] => {
  const grain = plan.nodes[0]
  if (grain === undefined) return []
  const own = (one: BindingPlan): string => (one.scratch.ids[0] as string[]).join('\u001e')
  const since = grain.leaves.indexOf('validFrom')
  const natural = naturalKeyOf(plan.binding)
  if (natural === undefined) return [own, (one) => (since < 0 ? '' : (one.scratch.values[0]?.[since] ?? ''))]
  return natural.map((fields, place) => (one: BindingPlan) => {
    const identified = own(one)
    if (identified !== '') return place === 0 ? identified : ''
    for (const field of fields) {
      const text = partText(one, field)
      if (text !== '') return text
    }
    return ''
  })
}

/** The fields that tell records apart; those of an event are the ones of its spell and its day. */
const naturalKeyOf = ({ grain, spells }: Binding) =>
  spells === undefined
    ? entities[grain].naturalKey
    : [...spells.key.map((field) => [field]), [spells.begin, spells.end]]

/** A field of the grain, or the identifiers of what it refers to. */
const partText = (plan: BindingPlan, field: string): string => {
  const node = plan.nodes.findIndex((one) => one.path === field)
  if (node >= 0) return (plan.scratch.ids[node] as string[]).join('\u001e')
  const leaves = plan.nodes[0]?.leaves ?? []
  let text = ''
  leaves.forEach((leaf, slot) => {
    if (leaf === field || leaf.startsWith(`${field}[`) || leaf.startsWith(`${field}.`))
      text += plan.scratch.values[0]?.[slot] ?? ''
  })
  return text
}
