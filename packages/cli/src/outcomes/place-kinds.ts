import type { PlaceKind } from '@nrec-align/outcomes'
import { UsageError } from '../failure.ts'
import { listed } from './listed.ts'
import { oneOf } from './one-of.ts'

/** Kinds of place as they are typed: `place` is what a community calls its own. */
const kinds: Readonly<Record<string, PlaceKind>> = {
  school: 'school',
  district: 'district',
  state: 'state',
  initiative: 'initiative',
  partner: 'partner',
  place: 'custom',
}

/** The kinds of place of `--by`; schools and districts unless told, and own places where a table of them is given. */
export const placeKinds = (by: string | undefined, places: string | undefined): readonly PlaceKind[] => {
  const own: readonly PlaceKind[] = places === undefined ? [] : ['custom']
  if (by === undefined) return ['school', 'district', ...own]
  const names = listed(by)
  if (names.length === 0) throw new UsageError('bad-option', '--by names no kind of place.')
  const chosen = names.map((name) => kinds[oneOf('--by', name, Object.keys(kinds))] as PlaceKind)
  if (chosen.includes('custom') && places === undefined) {
    const hint = 'Add --places with a CSV file of place and person, school or address.'
    throw new UsageError('places-needed', '--by place needs a table that says who belongs to which place.', hint)
  }
  return [...new Set(chosen)]
}
