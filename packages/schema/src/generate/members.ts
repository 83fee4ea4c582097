import { spaceOf } from '../definitions/spaces.ts'
import type { EntityName } from '../entity-name.ts'
import { identifierSystems } from '../identifiers/systems.ts'
import type { Leaf } from '../paths/leaf.ts'
import { valueType } from './value-type.ts'

const member = (path: string, type: string): string =>
  `  readonly ${/^[a-zA-Z0-9]+$/.test(path) ? path : `'${path}'`}: ${type}`

/** A template-literal key: any text may stand after the prefix. */
const open = (prefix: string): string => `  readonly [system: \`identifiers[${prefix}$\{string}]\`]: Identifier`

/** A scoped system may stand without its scope where the codec brings it. */
export const identifierMembers = (entity: EntityName): string[] => {
  const systems = identifierSystems.filter((system) => system.entity === undefined || system.entity === spaceOf(entity))
  return [
    ...systems.map(({ name }) => member(`identifiers[${name}]`, 'Identifier')),
    ...systems.filter(({ scoped }) => scoped).map(({ name }) => open(`${name}@`)),
    open('*'),
  ]
}

/** Whether a source declares a field unknown: the field stands between the brackets. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: the text is itself a template-literal type
export const declaredMissingMember = '  readonly [field: `declaredMissing[${string}]`]: boolean'

export const leafMembers = (leaves: readonly Leaf[]): string[] =>
  leaves.map((leaf) => member(leaf.path, valueType(leaf)))
