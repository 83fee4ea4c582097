import { entities } from '../definitions/entities.ts'
import type { FieldDefinition } from '../definitions/field-definition.ts'
import { spaceOf, subtypesOf } from '../definitions/spaces.ts'
import type { EntityName } from '../entity-name.ts'
import type { Leaf } from '../paths/leaf.ts'
import { leavesOf } from '../paths/leaves-of.ts'
import { declaredMissingMember, identifierMembers, leafMembers } from './members.ts'

export const typeName = (entity: EntityName): string => `${entity[0]?.toUpperCase()}${entity.slice(1)}`

const interfaceOf = (name: string, bases: readonly string[], members: readonly string[]): string =>
  `export interface ${name}${bases.length > 0 ? ` extends ${bases.join(', ')}` : ''} {\n${members.join('\n')}\n}\n`

/** The leaves that name a record to people; behind a second reference only these, identifiers and the district are in reach. */
const nameFields = new Set(['firstName', 'middleName', 'lastName', 'nameSuffix', 'name', 'title', 'district'])

const isName = (leaf: Leaf): boolean => nameFields.has(leaf.field.name)

const behind = (suffix: string) => (field: FieldDefinition) => {
  const { name, target, type } = field
  if (target === undefined) throw new Error(`${name} is no reference`)
  return type === 'references'
    ? `PrefixedList<'${name}', ${typeName(target)}Key>`
    : `Prefixed<'${name}', ${typeName(target)}${suffix}>`
}

const referencesOf = (entity: EntityName): FieldDefinition[] =>
  [entity, ...subtypesOf(entity)]
    .flatMap((each) => Object.values(entities[each].fields))
    .filter((field, at, all) => field.target !== undefined && all.findIndex(({ name }) => name === field.name) === at)

/** What the entity brings, each part by itself: a base offers the parts of its subtypes too, a subtype that of its base. */
const partsOf = (entity: EntityName): readonly EntityName[] => [
  ...new Set([spaceOf(entity), entity, ...subtypesOf(entity)]),
]

const ownInterfaces = (entity: EntityName): string[] => {
  const own = leavesOf(entity).filter((leaf) => (leaf.subtype ?? spaceOf(entity)) === entity)
  const identifiers = spaceOf(entity) === entity ? identifierMembers(entity) : []
  return [
    interfaceOf(`${typeName(entity)}OwnKey`, [], [...identifiers, ...leafMembers(own.filter(isName))]),
    interfaceOf(
      `${typeName(entity)}Own`,
      [`${typeName(entity)}OwnKey`],
      [
        ...leafMembers(own.filter((leaf) => !isName(leaf))),
        ...(spaceOf(entity) === entity ? [declaredMissingMember] : []),
      ],
    ),
  ]
}

/** The interfaces of an entity: what it brings, then with its base or subtypes, then through one and through two references. */
export const pathInterfaces = (entity: EntityName): string => {
  const name = typeName(entity)
  const parts = partsOf(entity).map(typeName)
  const own = parts.map((part) => `${part}Own`)
  const references = referencesOf(entity)
  return [
    ...ownInterfaces(entity),
    interfaceOf(
      `${name}Key`,
      parts.map((part) => `${part}OwnKey`),
      [],
    ),
    interfaceOf(`${name}Near`, [...own, ...references.map(behind('Key'))], []),
    interfaceOf(`${name}Paths`, [...own, ...references.map(behind('Near'))], []),
  ].join('\n')
}
