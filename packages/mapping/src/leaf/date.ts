import { addDays, isIsoDate } from '@nrec-align/schema'
import type { DateNode, DatePattern } from '../codec/date.ts'
import { dateDamage } from './damage.ts'
import type { Leaf } from './leaf.ts'

interface Written {
  readonly read: (cell: string) => string | undefined
  readonly write: (iso: string) => string
}

const digitsAt = (text: string, from: number, to: number): boolean => {
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** Each pattern checks the shape and rebuilds the ISO form; the calendar is checked once, for all. */
const patterns: { readonly [P in DatePattern]: Written } = {
  yyyyMMdd: {
    read: (cell) =>
      cell.length === 8 && digitsAt(cell, 0, 8)
        ? `${cell.slice(0, 4)}-${cell.slice(4, 6)}-${cell.slice(6)}`
        : undefined,
    write: (iso) => iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8),
  },
  'yyyy-MM-dd': {
    read: (cell) => (cell.length === 10 ? cell : undefined),
    write: (iso) => iso,
  },
  'MM/dd/yyyy': {
    read: (cell) =>
      /^[0-9]{2}\/[0-9]{2}\/[0-9]{4}$/.test(cell)
        ? `${cell.slice(6)}-${cell.slice(0, 2)}-${cell.slice(3, 5)}`
        : undefined,
    write: (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`,
  },
  MMddyyyy: {
    read: (cell) =>
      cell.length === 8 && digitsAt(cell, 0, 8)
        ? `${cell.slice(4)}-${cell.slice(0, 2)}-${cell.slice(2, 4)}`
        : undefined,
    write: (iso) => iso.slice(5, 7) + iso.slice(8) + iso.slice(0, 4),
  },
}

/** Files repeat few dates: each distinct text is worked out once, up to this many. */
const REMEMBERED = 4096

/** A date in one written form; an exclusive end is moved back a day on the way in and forward on the way out. */
export const dateLeaf = (node: DateNode): Leaf => {
  const { read, write } = patterns[node.pattern]
  const days = node.exclusive === true ? 1 : 0
  const known = new Map<string, string | undefined>()
  const work = (cell: string): string | undefined => {
    const iso = read(cell)
    if (iso === undefined || !isIsoDate(iso)) return undefined
    return days === 0 ? iso : addDays(iso, -days)
  }
  const decode = (cell: string): string | undefined => {
    const found = known.get(cell)
    if (found !== undefined) return found
    const value = work(cell)
    if (value !== undefined && known.size < REMEMBERED) known.set(cell, value)
    return value
  }
  return {
    decode,
    encode: (value) => (isIsoDate(value) ? write(days === 0 ? value : addDays(value, days)) : undefined),
    invalid: 'invalid-date',
    diagnose: dateDamage,
    unwritable: 'date-not-complete',
  }
}
