import type { RecordReader } from '@nrec-align/mapping'
import { entities } from '@nrec-align/schema'

/** Who a record is about, as a registrar looks it up. */
export interface Parties {
  readonly school: string
  readonly student: string
}

/** The school and the student a reader's last record is about; blank where it names none. */
export const partiesOf = (reader: RecordReader): Parties => {
  const found = { school: '', student: '' }
  const owner = reader.owner
  owner?.nodes.forEach((node, place) => {
    const ids = owner.scratch.ids[place] ?? []
    if (node.entity === 'school') found.school ||= ids[1] ?? ''
    if (entities[node.entity].space === 'person') found.student ||= localNumber(ids)
  })
  return found
}

/** Of several numbers of a person the one that the district itself gave, else the first. */
const localNumber = (ids: readonly string[]): string => {
  const local = ids.findIndex((system, place) => place % 2 === 0 && system.startsWith('local'))
  return ids[local < 0 ? 1 : local + 1] ?? ''
}
