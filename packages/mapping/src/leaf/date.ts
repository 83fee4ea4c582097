import { addDays, isIsoDate, isPartialDate } from '@nrec-align/schema'
import type { DateNode, DatePattern } from '../codec/date.ts'
import { dateDamage } from './damage.ts'
import type { Leaf } from './leaf.ts'
import { monthForms } from './month.ts'
import { fixedDate, type WrittenDate } from './written-date.ts'

const DASH = 45
const SLASH = 47

const dashed = (iso: string): string => iso

/** One digit or two for month and day, as spreadsheet programs write them. */
const SHORT = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/

const shortDate: WrittenDate = {
  read: (cell) => {
    const [, month = '', day = '', year = ''] = SHORT.exec(cell) ?? []
    return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  },
  write: (iso) => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}/${iso.slice(0, 4)}`,
}

const MOMENT =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$/

const moment: WrittenDate = {
  read: (cell) => MOMENT.exec(cell)?.[1],
  write: (iso) => `${iso}T00:00:00`,
}

/** Twelve hours with AM or PM, with or without the name of a zone, as survey services write them. */
const TWELVE_HOURS = /^([0-9]{4})\/([0-9]{2})\/([0-9]{2}) [0-9]{1,2}:[0-9]{2}:[0-9]{2} [AP]M(?: [A-Za-z0-9+:-]+)?$/

const twelveHours: WrittenDate = {
  read: (cell) => TWELVE_HOURS.exec(cell)?.slice(1, 4).join('-') ?? moment.read(cell),
  write: (iso) => `${iso.replaceAll('-', '/')} 12:00:00 AM`,
}

/** A short date before the time of day, as a spreadsheet of the United States shows it. */
const SHORT_MOMENT = /^([0-9/]+) [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?$/

const shortMoment: WrittenDate = {
  read: (cell) => shortDate.read(SHORT_MOMENT.exec(cell)?.[1] ?? '') ?? moment.read(cell),
  write: (iso) => `${shortDate.write(iso)} 0:00:00`,
}
const dashedDate = fixedDate(
  { year: 0, month: 5, day: 8 },
  [
    [4, DASH],
    [7, DASH],
  ],
  dashed,
)

const forms: { readonly [P in DatePattern]: WrittenDate } = {
  yyyyMMdd: fixedDate({ year: 0, month: 4, day: 6 }, [], (iso) => iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8)),
  'yyyy-MM-dd': dashedDate,
  'MM/dd/yyyy': fixedDate(
    { year: 6, month: 0, day: 3 },
    [
      [2, SLASH],
      [5, SLASH],
    ],
    (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`,
  ),
  MMddyyyy: fixedDate({ year: 4, month: 0, day: 2 }, [], (iso) => iso.slice(5, 7) + iso.slice(8) + iso.slice(0, 4)),
  'M/d/yyyy': shortDate,
  'yyyy-MM-ddTHH:mm:ss': moment,
  'yyyy/MM/dd h:mm:ss a': twelveHours,
  'M/d/yyyy H:mm:ss': shortMoment,
  'yyyy-MM-dd[THH:mm:ss]': { read: (cell) => dashedDate.read(cell) ?? moment.read(cell), write: moment.write },
  ...monthForms,
}

/** Files repeat few dates: each one is worked out once, up to this many. */
const REMEMBERED = 65_536

/** A date in one written form, or in one of several when it is read; an exclusive end is moved back a day on the way in and forward on the way out. */
export const dateLeaf = (node: DateNode): Leaf => {
  const form = forms[node.pattern]
  const further = (node.also ?? []).map((pattern) => forms[pattern])
  const isMonth = node.pattern in monthForms
  const days = node.exclusive === true ? 1 : 0
  const known = new Map<string, string>()
  const work = (cell: string): string | undefined => {
    let iso = form.read(cell)
    for (const one of further) iso ??= one.read(cell)
    if (iso === undefined || !(isMonth ? isPartialDate(iso) : isIsoDate(iso))) return undefined
    return days === 0 ? iso : addDays(iso, -days)
  }
  const decode = (cell: string): string | undefined => {
    const found = known.get(cell)
    if (found !== undefined) return found
    const value = work(cell)
    if (value !== undefined && known.size < REMEMBERED) known.set(cell, value)
    return value
  }
  const encode = (value: string): string | undefined => {
    if (isMonth) return isPartialDate(value) ? form.write(value) : undefined
    return isIsoDate(value) ? form.write(days === 0 ? value : addDays(value, days)) : undefined
  }
  return { decode, encode, invalid: 'invalid-date', diagnose: dateDamage, unwritable: 'date-not-complete' }
}
