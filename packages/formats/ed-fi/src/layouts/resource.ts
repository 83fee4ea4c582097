import { json, type Layout, layout, type RowRule, xml } from '@nrec-align/mapping'
import type { Member } from './member.ts'
import { xmlPathOf } from './xml-path.ts'

/** The namespace of the bulk interchange whose files were read. */
const NAMESPACE = 'http://ed-fi.org/5.2.0'

/** What tells one resource from another. */
export interface ResourceFacts<C extends string> {
  readonly title: string
  readonly description: string
  /** Name of the resource in the address of the interface, which files are called after too. */
  readonly collection: string
  /** Element of the bulk interchange. */
  readonly element: string
  readonly members: { readonly [K in C]: Member }
  readonly recordKey: readonly NoInfer<C>[]
  readonly rules?: readonly RowRule<NoInfer<C>>[]
}

type Picked<T> = Readonly<Record<string, T>>

/** One fact of every member that has it. */
const pick = <T>(members: Picked<Member>, of: (member: Member, name: string) => T | undefined): Picked<T> =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, member]) => {
      const found = of(member, name)
      return found === undefined ? [] : [[name, found]]
    }),
  )

/**
 * Declares a resource: one object a record, in JSON or as an element of the bulk interchange.
 *
 * @param id name of the resource
 */
export function resource<const C extends string>(id: string, facts: ResourceFacts<C>): Layout<C>
export function resource(id: string, facts: ResourceFacts<string>): Layout {
  const { members } = facts
  return layout<string>(id, {
    title: facts.title,
    description: facts.description,
    files: [`${id}.json*`, `${facts.collection}.json*`, `${id}.xml`, `${facts.collection}.xml`],
    writtenAs: `${id}.jsonl`,
    container: json({ paths: pick(members, ({ json: path }) => path), types: pick(members, ({ type }) => type) }),
    alsoRead: [
      xml(facts.element, {
        namespaces: [NAMESPACE],
        paths: pick(members, (member, name) => member.xml ?? xmlPathOf(name) ?? member.json),
      }),
    ],
    columns: pick(members, ({ column }) => column),
    carried: pick(members, ({ carried }) => carried),
    dropped: pick(members, ({ dropped }) => dropped),
    source: `Ed-Fi Data Standard 5.0, resource ${id}; bulk interchange, element ${facts.element}`,
    confidence: 'verified',
    recordKey: facts.recordKey,
    ...(facts.rules && { rules: facts.rules }),
  })
}
