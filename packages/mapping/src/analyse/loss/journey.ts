import { type EntityName, spaceOf } from '@nrec-align/schema'
import { type FormatInstance, type FormatVersion, versionOf } from '../../declare/format.ts'
import { type Home, homesOfBinding, isIdentifier, keyOf } from '../home.ts'
import { type Reach, reachOf } from '../identifier-reach.ts'
import { optionsOf } from '../options-of.ts'
import { liveTarget } from './live-target.ts'
import { withOptions } from './with-options.ts'

/** The way from one format to another and back, with both declarations looked up by field. */
export interface Journey {
  readonly from: FormatInstance
  readonly to: FormatInstance
  readonly source: FormatVersion
  readonly target: FormatVersion
  readonly fromOptions: Readonly<Record<string, string>>
  readonly toOptions: Readonly<Record<string, string>>
  readonly sourceReads: ReadonlyMap<string, readonly Home[]>
  readonly targetReads: ReadonlyMap<string, readonly Home[]>
  readonly targetWrites: ReadonlyMap<string, readonly Home[]>
  /** Systems the source identifies the records of a space by. */
  readonly systems: ReadonlyMap<EntityName, readonly string[]>
}

const byField = (homes: readonly Home[]): ReadonlyMap<string, readonly Home[]> => {
  const found = new Map<string, Home[]>()
  for (const home of homes) {
    const key = keyOf(home.entity, isIdentifier(home.leaf) ? 'identifiers' : home.leaf)
    found.set(key, [...(found.get(key) ?? []), home])
  }
  return found
}

const systemsOf = (
  homes: readonly Home[],
  options: Readonly<Record<string, string>>,
): ReadonlyMap<EntityName, readonly string[]> => {
  const found = new Map<EntityName, string[]>()
  for (const home of homes.filter(({ leaf }) => isIdentifier(leaf))) {
    const space = spaceOf(home.entity)
    found.set(space, [...new Set([...(found.get(space) ?? []), ...reachOf(home, options).gives])])
  }
  return found
}

/** Looks both declarations up for the way there and back; rows of the target that nothing of the source completes do not count. */
export const journeyOf = (from: FormatInstance, to: FormatInstance): Journey => {
  const [fromOptions, toOptions] = [optionsOf(from), optionsOf(to)]
  const source = withOptions(versionOf(from), fromOptions)
  const homes = source.bindings.flatMap((binding) => homesOfBinding(binding, 'read'))
  const sourceReads = byField(homes)
  const systems = systemsOf(homes, fromOptions)
  const stated = withOptions(versionOf(to), toOptions)
  const target = liveTarget({ source, target: stated, fromOptions, toOptions, sourceReads, systems })
  const targetHomes = (direction: 'read' | 'write') =>
    byField(target.bindings.flatMap((binding) => homesOfBinding(binding, direction)))
  return {
    from,
    to,
    source,
    target,
    fromOptions,
    toOptions,
    sourceReads,
    targetReads: targetHomes('read'),
    targetWrites: targetHomes('write'),
    systems,
  }
}

/** Places of the target that write the identifiers of a space, with what they can hold. */
export const identifierHomes = (
  journey: Journey,
  space: EntityName,
): readonly (readonly [home: Home, reach: Reach])[] =>
  (journey.targetWrites.get(`${space}.identifiers`) ?? []).map((home) => [home, reachOf(home, journey.toOptions)])
