import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DayEvent, pairInTime } from '../src/store/spell-days.ts'

/** `1B` begins on day 1, `1R` begins again, `1E` ends. */
const read = (text: string): DayEvent[] =>
  text
    .split(' ')
    .filter((one) => one !== '')
    .map((one, node) => ({
      node: node + 1,
      day: one.slice(0, -1),
      kind: ({ B: 'begin', R: 'reentry', E: 'end' } as const)[one.at(-1) as 'B' | 'R' | 'E'],
    }))

const name = ({ day, kind }: DayEvent): string => day + { begin: 'B', reentry: 'R', end: 'E' }[kind]

const paired = (events: readonly DayEvent[]): string => {
  const { pairs, loneBegins, loneEnds } = pairInTime(events)
  return [
    ...pairs.map(([begin, end]) => `${name(begin)}-${name(end)}`),
    ...loneBegins.map((one) => `${name(one)}?`),
    ...loneEnds.map((one) => `?${name(one)}`),
  ].join(' ')
}

describe('events of one student at one school', () => {
  test.each([
    ['an entry and an exit', '1B 5E', '1B-5E'],
    ['an entry that is still open', '1B', ''],
    ['an exit without an entry', '5E', '?5E'],
    ['two entries', '1B 3B 5E', '3B-5E 1B?'],
    ['two exits', '1B 5E 6E', '1B-5E ?6E'],
    ['a stay of one day, as of somebody who never came', '1B 1E', '1B-1E'],
    ['an exit before the entry of the same day closes what was open', '1B 5E 5B 9E', '1B-5E 5B-9E'],
    ['an administrative exit and the way back on one day', '1B 5E 5R 9E', '1B-5E 5R-9E'],
    ['the same of a stay that began in an earlier file', '5E 5R 9E', '5R-9E ?5E'],
    ['a re-entry after a gap', '1B 5E 8R 9E', '1B-5E 8R-9E'],
    ['entered, left and re-entered on one day', '1B 1E 1R 9E', '1B-1E 1R-9E'],
  ])('%s', (_what, events, expected) => {
    expect(paired(read(events))).toBe(expected)
  })

  test('the order of the records does not matter', () => {
    const days = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('B', 'R', 'E')), {
      selector: ([day, kind]) => `${day}${kind}`,
      maxLength: 9,
    })
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat()), (found, numbers) => {
        const events = read(found.map(([day, kind]) => `${day}${kind}`).join(' '))
        const weights = new Map(events.map((one) => [one, numbers.next().value as number]))
        const shuffled = events.toSorted((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0))
        const renumbered = shuffled.map((one, index) => ({ ...one, node: index + 1 }))
        expect(paired(renumbered)).toBe(paired(events))
      }),
    )
  })

  test('every event is in one pair, alone, or the last that is open', () => {
    const texts = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('B', 'R', 'E')), { maxLength: 9 })
    fc.assert(
      fc.property(texts, (found) => {
        const events = read(found.map(([day, kind]) => `${day}${kind}`).join(' '))
        const { pairs, loneBegins, loneEnds } = pairInTime(events)
        const ends = events.filter(({ kind }) => kind === 'end').length
        expect(pairs.length + loneEnds.length).toBe(ends)
        expect(new Set([...pairs.flat(), ...loneBegins, ...loneEnds]).size).toBe(
          2 * pairs.length + loneBegins.length + loneEnds.length,
        )
        for (const [begin, end] of pairs) expect(begin.day <= end.day).toBe(true)
      }),
    )
  })
})
