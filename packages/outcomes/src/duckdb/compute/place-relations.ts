import { figureId, type Place, type Relation } from '../../figures/index.ts'
import { text } from '../sql/text.ts'
import { groupedBy } from './grouped-by.ts'
import { type FigureIndex, relationIfTrue } from './relations.ts'

/** The smaller places of which a larger one may be made up, in one or two ways. */
export interface PlaceParts {
  readonly whole: Pick<Place, 'kind' | 'id'>
  readonly ways: readonly (readonly Pick<Place, 'kind' | 'id'>[])[]
}

/** Rows of a larger place, a school or district in it, and the district of a school. */
export const placePartsQuery = `SELECT DISTINCT w.kind AS whole_kind, w.id AS whole_id, p.kind AS part_kind, p.id AS part_id,
  d.id AS district
FROM place_body m JOIN place w USING (place) JOIN place p ON p.id = m.body AND p.kind IN ('school', 'district')
LEFT JOIN body b ON b.id = p.id AND p.kind = 'school' LEFT JOIN place d ON d.kind = 'district' AND d.id = b.district
WHERE w.kind NOT IN (${text('school')}, ${text('partner')}) AND NOT (w.kind = p.kind AND w.id = p.id)
ORDER BY ALL`

type PartRow = Readonly<Record<string, unknown>>

const placeOf = (row: PartRow): Pick<Place, 'kind' | 'id'> => ({
  kind: row['part_kind'] as Place['kind'],
  id: String(row['part_id']),
})

/** By schools alone, and by districts with the schools that are in none of them. */
const waysOf = (rows: readonly PartRow[]): PlaceParts['ways'] => {
  const schools = rows.filter((row) => row['part_kind'] === 'school')
  const districts = rows.filter((row) => row['part_kind'] === 'district')
  const inDistrict = new Set(districts.map((row) => row['part_id']))
  const alone = schools.filter((row) => !inDistrict.has(row['district']))
  return districts.length === 0 ? [schools.map(placeOf)] : [schools.map(placeOf), [...districts, ...alone].map(placeOf)]
}

/** The ways in which each larger place is made up. */
export const placeParts = (rows: readonly PartRow[]): readonly PlaceParts[] => {
  const byWhole = groupedBy(rows, (row) => `${String(row['whole_kind'])}\u001e${String(row['whole_id'])}`)
  return [...byWhole.values()].map((own) => ({
    whole: { kind: own[0]?.['whole_kind'] as Place['kind'], id: String(own[0]?.['whole_id']) },
    ways: waysOf(own),
  }))
}

/** A place and the places in it. */
export const placeRelations = ({ figures, byId }: FigureIndex, parts: readonly PlaceParts[]): readonly Relation[] => {
  const waysTo = new Map(parts.map(({ whole, ways }) => [`${whole.kind}\u001e${whole.id}`, ways]))
  return figures.flatMap((whole) =>
    (waysTo.get(`${whole.place.kind}\u001e${whole.place.id}`) ?? []).flatMap((places) =>
      relationIfTrue(
        'places',
        whole,
        places.flatMap((place) => byId.get(figureId({ ...whole, place })) ?? []),
      ),
    ),
  )
}
