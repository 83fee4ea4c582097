import { addDays, isIsoDate } from '@nrec-align/schema'
import type { DateNode, DatePattern } from '../codec/date.ts'
import { dateDamage } from './damage.ts'
import type { Leaf } from './leaf.ts'

/** Where the parts of a written date stand, and what stands between them. */
interface Written {
  readonly length: number
  readonly year: number
  readonly month: number
  readonly day: number
  readonly separators: readonly (readonly [place: number, code: number])[]
  readonly write: (iso: string) => string
}

const DASH = 45
const SLASH = 47

const patterns: { readonly [P in DatePattern]: Written } = {
  yyyyMMdd: {
    ...{ length: 8, year: 0, month: 4, day: 6, separators: [] },
    write: (iso) => iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8),
  },
  'yyyy-MM-dd': {
    ...{
      length: 10,
      year: 0,
      month: 5,
      day: 8,
      separators: [
        [4, DASH],
        [7, DASH],
      ],
    },
    write: (iso) => iso,
  },
  'MM/dd/yyyy': {
    ...{
      length: 10,
      year: 6,
      month: 0,
      day: 3,
      separators: [
        [2, SLASH],
        [5, SLASH],
      ],
    },
    write: (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`,
  },
  MMddyyyy: {
    ...{ length: 8, year: 4, month: 0, day: 2, separators: [] },
    write: (iso) => iso.slice(5, 7) + iso.slice(8) + iso.slice(0, 4),
  },
}

/** The number that digits from a place on make; -1 when one of them is no digit. */
const numberAt = (cell: string, from: number, digits: number): number => {
  let value = 0
  for (let place = from; place < from + digits; place += 1) {
    const digit = cell.charCodeAt(place) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** The date as the number yyyymmdd; -1 when the shape is wrong. The calendar is not looked at. */
const shapeNumber = (cell: string, written: Written): number => {
  if (cell.length !== written.length) return -1
  for (const [place, code] of written.separators) if (cell.charCodeAt(place) !== code) return -1
  const year = numberAt(cell, written.year, 4)
  const month = numberAt(cell, written.month, 2)
  const day = numberAt(cell, written.day, 2)
  return year < 0 || month < 0 || day < 0 ? -1 : year * 10_000 + month * 100 + day
}

const isoOf = (shape: number): string => {
  const digits = String(shape).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** Files repeat few dates: each one is worked out once, up to this many. */
const REMEMBERED = 65_536

/** A date in one written form; an exclusive end is moved back a day on the way in and forward on the way out. */
export const dateLeaf = (node: DateNode): Leaf => {
  const written = patterns[node.pattern]
  const days = node.exclusive === true ? 1 : 0
  const known = new Map<number, string | undefined>()
  const work = (shape: number): string | undefined => {
    const iso = isoOf(shape)
    if (!isIsoDate(iso)) return undefined
    return days === 0 ? iso : addDays(iso, -days)
  }
  const decode = (cell: string): string | undefined => {
    const shape = shapeNumber(cell, written)
    if (shape < 0) return undefined
    const found = known.get(shape)
    if (found !== undefined) return found
    const value = work(shape)
    if (value !== undefined && known.size < REMEMBERED) known.set(shape, value)
    return value
  }
  return {
    decode,
    encode: (value) => (isIsoDate(value) ? written.write(days === 0 ? value : addDays(value, days)) : undefined),
    invalid: 'invalid-date',
    diagnose: dateDamage,
    unwritable: 'date-not-complete',
  }
}
