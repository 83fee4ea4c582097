import { type EntityName, entities, type Leaf, leafOf } from '@nrec-align/schema'

/** A pair path taken apart: the references it goes through and the leaf at its end. */
export interface PairPath {
  /** Names of the reference fields, outermost first; empty for a leaf of the grain itself. */
  readonly references: readonly string[]
  /** The entity at the end of the references. */
  readonly entity: EntityName
  readonly leaf: Leaf
}

/** Splits at dots outside brackets: `school.identifiers[us-ca.cds]` has two segments. */
const segmentsOf = (path: string): readonly string[] => path.match(/[^.[\]]+(?:\[[^\]]*\])?/g) ?? []

/**
 * Takes a pair path apart.
 *
 * @param grain entity of the binding
 * @param path such as `school.district.identifiers[us-ca.cd]`
 * @returns the parts, or `undefined` when the model has no such path
 * @example
 * ```ts
 * import { pairPath } from '@nrec-align/mapping'
 * console.assert(pairPath('enrollment', 'student.birthDate')?.entity === 'student')
 * ```
 */
export const pairPath = (grain: EntityName, path: string): PairPath | undefined => {
  const segments = segmentsOf(path)
  const references: string[] = []
  let entity = grain
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as string
    const target = entities[entity].fields[segment]?.target
    if (target === undefined || index === segments.length - 1) {
      const leaf = leafOf(entity, segments.slice(index).join('.'))
      return leaf === undefined ? undefined : { references, entity, leaf }
    }
    references.push(segment)
    entity = target
  }
  return undefined
}

/** System named by an identifier path, such as `us-ca.ssid`; a label with an asterisk names none. */
export const systemOf = (leaf: Leaf): string | undefined =>
  leaf.key === undefined || leaf.key.startsWith('*') ? undefined : leaf.key
