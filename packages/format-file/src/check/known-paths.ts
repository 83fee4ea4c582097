import { type EntityName, entities, identifierSystems, leavesOf, spaceOf } from '@nrec-align/schema'

const splitAtDots = (path: string): readonly string[] => path.match(/[^.[\]]+(?:\[[^\]]*\])?/g) ?? []

/** Identifiers of the systems that the registry knows for an entity. */
const systemsOf = (entity: EntityName): readonly string[] =>
  'identifiers' in entities[entity].fields
    ? identifierSystems
        .filter((one) => one.entity === undefined || spaceOf(one.entity) === spaceOf(entity))
        .map(({ name }) => `identifiers[${name}]`)
    : []

/**
 * The paths somebody may have meant: those of the entity that the first, right part of a path leads to.
 *
 * @param entity where the path begins
 * @param path a path that the model does not have
 */
export const knownPaths = (entity: EntityName, path: string): readonly string[] => {
  let at = entity
  const right: string[] = []
  for (const segment of splitAtDots(path).slice(0, -1)) {
    const target = entities[at].fields[segment]?.target
    if (target === undefined) break
    right.push(segment)
    at = target
  }
  const references = Object.values(entities[at].fields).flatMap(({ name, target }) =>
    target === undefined ? [] : [name],
  )
  const own = [...leavesOf(at).map((leaf) => leaf.path), ...systemsOf(at), ...references]
  // Somebody may have left out the reference that leads to the field: `birthDate` for `student.birthDate`.
  const behind = Object.values(entities[at].fields).flatMap(({ name, target }) =>
    target === undefined ? [] : leavesOf(target).map((leaf) => `${name}.${leaf.path}`),
  )
  return [...own, ...behind].map((one) => [...right, one].join('.'))
}
