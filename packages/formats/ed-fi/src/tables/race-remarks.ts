import { type Codec, textTable } from '@nrec-align/mapping'
import { descriptorUri } from '../descriptors/uri.ts'
import { race } from './race.ts'

/** The list of races, of which one code says something that is no race; all others say nothing of it. */
const remark = (id: string, among: string): Codec<boolean> => {
  const told = descriptorUri('Race', among)
  const table = textTable(`ed-fi.race.${id}`, { source: race.source, verified: true }, [
    [told, 'true', 'exact', 'decodeOnly'],
    ...race.rows.flatMap(([wire]) => (wire === told ? [] : [[wire, [], 'lossy', 'decodeOnly'] as const])),
  ])
  return { kind: 'code', table }
}

/** Being Hispanic or Latino, told among the races. */
export const hispanicAmongRaces = remark('hispanic', 'Hispanic or Latino')

/** Not telling one's races, told among the races. */
export const racesWithheld = remark('withheld', 'Choose Not to Respond')
