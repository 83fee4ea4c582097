/** One event of a spell: the node that tells of it and its day. A re-entry is a begin that only follows an end. */
export interface DayEvent {
  readonly node: number
  readonly day: string
  readonly kind: 'begin' | 'reentry' | 'end'
}

/** Which events belong together, and which lack their other half. */
export interface PairedEvents {
  readonly pairs: readonly (readonly [begin: DayEvent, end: DayEvent])[]
  /** Begins that another one follows before any end. */
  readonly loneBegins: readonly DayEvent[]
  readonly loneEnds: readonly DayEvent[]
}

const byDay = (events: readonly DayEvent[]): readonly (readonly DayEvent[])[] => {
  const days = new Map<string, DayEvent[]>()
  for (const event of events.toSorted((one, other) => one.node - other.node))
    days.set(event.day, [...(days.get(event.day) ?? []), event])
  return [...days].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found)
}

/**
 * Pairs the events of one key in order of time.
 *
 * On one day an end closes what was open before that day. Where nothing is open, the day begins and ends a spell of its own,
 * as of somebody who was enrolled and never came; a re-entry begins after the end of the same day in any case.
 */
export const pairInTime = (events: readonly DayEvent[]): PairedEvents => {
  const pairs: (readonly [DayEvent, DayEvent])[] = []
  const loneBegins: DayEvent[] = []
  const loneEnds: DayEvent[] = []
  let open: DayEvent | undefined
  const enter = (begin: DayEvent): void => {
    // Two begins on one day are one: the common records have one natural key.
    if (open !== undefined && open.day !== begin.day) loneBegins.push(open)
    open = begin
  }
  for (const day of byDay(events)) {
    const ends = day.filter(({ kind }) => kind === 'end')
    const begins = day.filter(({ kind }) => kind === 'begin')
    const reentries = day.filter(({ kind }) => kind === 'reentry')
    while (ends.length > 0 || begins.length > 0) {
      const begin = open === undefined || ends.length === 0 ? begins.shift() : undefined
      if (begin !== undefined) {
        enter(begin)
        continue
      }
      const end = ends.shift()
      if (end === undefined) break
      if (open === undefined) loneEnds.push(end)
      else pairs.push([open, end])
      open = undefined
    }
    for (const reentry of reentries) enter(reentry)
  }
  return { pairs, loneBegins, loneEnds }
}
