const START = 1 << 10

/** Mixes one number into a running hash. */
export const mix = (hash: number, part: number): number => {
  let mixed = Math.imul(hash ^ part, 0x9e3779b1)
  mixed ^= mixed >>> 15
  return Math.imul(mixed, 0x85ebca6b) ^ (mixed >>> 13)
}

/** Finds records by a hash and a comparison, at about eight bytes a record: keys themselves are never stored. */
export class KeyTable {
  private slots = new Uint32Array(START)
  private hashes = new Uint32Array(START)
  private filled = 0

  /** The record already entered under an equal key, or 0 after entering this one. */
  findOrEnter(hash: number, record: number, equals: (other: number) => boolean): number {
    if (this.filled * 2 > this.slots.length) this.widen()
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (;;) {
      const other = this.slots[slot] as number
      if (other === 0) break
      if (this.hashes[slot] === hash >>> 0 && equals(other)) return other
      slot = (slot + 1) & mask
    }
    this.slots[slot] = record
    this.hashes[slot] = hash >>> 0
    this.filled += 1
    return 0
  }

  /** The record entered under an equal key, or 0. */
  find(hash: number, equals: (other: number) => boolean): number {
    const mask = this.slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const other = this.slots[slot] as number
      if (other === 0 || (this.hashes[slot] === hash >>> 0 && equals(other))) return other
    }
  }

  private widen(): void {
    const { slots, hashes } = this
    this.slots = new Uint32Array(slots.length * 2)
    this.hashes = new Uint32Array(slots.length * 2)
    const mask = this.slots.length - 1
    for (let index = 0; index < slots.length; index += 1) {
      const record = slots[index] as number
      if (record === 0) continue
      let slot = (hashes[index] as number) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = record
      this.hashes[slot] = hashes[index] as number
    }
  }
}
