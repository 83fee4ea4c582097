import type { EntityName, Leaf } from '@nrec-align/schema'
import type { Binding } from '../../declare/bind.ts'
import type { Column } from '../../declare/column.ts'
import type { FormatInstance } from '../../declare/format.ts'
import { homesOfBinding } from '../home.ts'
import type { Fate } from '../loss/column-loss.ts'
import { type Journey, journeyOf } from '../loss/journey.ts'
import { lost } from '../loss/judge.ts'
import { carriesLink, isCarriedItself } from '../loss/links.ts'
import { type CommonCarriers, commonCarriers } from './common-carriers.ts'
import { commonFormat, commonLeaves, type SystemsBySpace } from './common-format.ts'
import { fateOfValue } from './fate-of-value.ts'
import { dependsOn } from './merged-fate.ts'
import { noCodeTogether } from './no-code-together.ts'
import { defaultReference, isToldWithoutName, namedByOwner, referenceAnew } from './read-anew.ts'
import { sameKey } from './same-key.ts'

/** What becomes of one field of the common record on the way to a format and back, where its record has a row there. */
export interface FieldLoss extends Fate {
  /** Path of the field in its entity: `birthDate`, `identifiers[us-ca.ssid]`, `school`. */
  readonly path: string
}

/** What becomes of the records of one entity on the way to a format and back. */
export interface CommonLoss {
  readonly entity: EntityName
  /** Whether the records have rows at all: `kept`, `lost`, or `depends` on what the predicates say. */
  readonly record: Fate
  readonly fields: readonly FieldLoss[]
}

const fateOfReference = (journey: Journey, carriers: CommonCarriers, { entity, path, target }: Leaf): Fate => {
  const hop = { from: entity, field: path, to: target as EntityName }
  const missing = { kind: 'missing-reference', path } as const
  if (isCarriedItself(journey, hop) || isToldWithoutName(journey, hop))
    return dependsOn([missing, ...namedByOwner(journey, carriers, hop), ...defaultReference(journey, hop)])
  const anew = referenceAnew(journey, carriers, hop)
  if (anew.length > 0) return dependsOn([missing, ...anew])
  if (carriesLink(journey, hop)) return dependsOn([missing, { kind: 'derived', from: path }])
  return lost(`the target does not keep the reference ${path}`)
}

const lossOf = (journey: Journey, binding: Binding): CommonLoss => {
  const entity = binding.grain
  const carriers = commonCarriers(journey, binding)
  const leaves = new Map(commonLeaves(entity).map((leaf) => [leaf.path, leaf]))
  const homes = new Map(homesOfBinding(binding, 'read').map((home) => [home.path, home]))
  const columns = journey.source.layouts.find(({ id }) => id === entity)?.columns ?? {}
  const fateOf = (path: string, declared: Column): Fate => {
    const [leaf, home] = [leaves.get(path), homes.get(path)]
    if ('lost' in carriers) return lost(carriers.lost)
    if (leaf?.target !== undefined) return fateOfReference(journey, carriers, leaf)
    return home === undefined ? lost('nothing reads it') : fateOfValue(journey, carriers, { home, leaf, declared })
  }
  const fields = Object.entries(columns).map(([path, declared]) => ({ ...fateOf(path, declared), path }))
  return {
    entity,
    record:
      'lost' in carriers
        ? lost(carriers.lost)
        : dependsOn([
            ...carriers.predicates,
            ...noCodeTogether(entity, carriers.bindings),
            ...sameKey(journey, carriers, entity, fields),
          ]),
    fields,
  }
}

/**
 * Says of every field of the common record whether its value would come back equal after the way to a format and back.
 *
 * The same reasoning as {@link loss}, with the common record in the place of the first format. Records of a subtype, such as
 * students, are judged apart from the others of their space.
 *
 * @param to the format they go through, with the options of the run
 * @param systems systems of the identifiers the records have, by space: `{ person: ['us-ca.ssid'] }`
 * @returns one entry for every entity, each with one for every field; which fields a source declares missing is not judged
 * @example
 * ```ts
 * import { bind, commonLoss, defineFormat, delimited, layout, text } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a person.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'person', grain: 'person', pairs: { firstName: ['given', text()] } })],
 *   }],
 * })
 * const person = commonLoss(format(), {}).find(({ entity }) => entity === 'person')
 * console.assert(person?.fields.find(({ path }) => path === 'firstName')?.verdict === 'kept')
 * console.assert(person?.fields.find(({ path }) => path === 'lastName')?.verdict === 'lost')
 * ```
 */
export const commonLoss = (to: FormatInstance, systems: SystemsBySpace): readonly CommonLoss[] => {
  const journey = journeyOf(commonFormat(systems), to)
  return journey.source.bindings.map((binding) => lossOf(journey, binding))
}
