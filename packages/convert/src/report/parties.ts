import type { RecordReader } from '@nrec-align/mapping'
import { type EntityName, entities } from '@nrec-align/schema'
import type { View } from '../store/view.ts'

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

/** The school and the student that combined records are about; blank where there is none. */
export const partiesOfNodes = (view: View, nodes: { readonly person: number; readonly school?: number }): Parties => {
  const idsOf = (space: EntityName, node: number): readonly string[] => {
    const table = node === 0 ? undefined : view.store.known(space)
    const ids: string[] = []
    if (table !== undefined) view.identifiers(table, node, ids)
    return ids
  }
  return {
    school: idsOf('organization', nodes.school ?? 0)[1] ?? '',
    student: localNumber(idsOf('person', nodes.person)),
  }
}

/** Of several numbers of a person the one that the district itself gave, else the first. */
const localNumber = (ids: readonly string[]): string => {
  const local = ids.findIndex((system, place) => place % 2 === 0 && system.startsWith('local'))
  return ids[local < 0 ? 1 : local + 1] ?? ''
}
