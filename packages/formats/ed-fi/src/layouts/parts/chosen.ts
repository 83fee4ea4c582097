import { descriptorUri } from '../../descriptors/uri.ts'
import type { Member } from '../member.ts'

/** A list of which each element is told by a descriptor: its names in JSON and XML, and the list of descriptors. */
export interface ChosenList {
  readonly list: string
  readonly member: string
  readonly element: string
  readonly elementMember: string
  readonly descriptor: string
}

/**
 * The members of the elements of a list that have given codes, each under the name `list[Code].member`.
 *
 * @param own the list
 * @param codes codes of the descriptor; elements with others are reported when they are read
 * @param members the members of one element, by name; their own paths begin inside the element
 */
export const chosenMembers = <L extends string, K extends string, M extends string>(
  own: ChosenList & { readonly list: L },
  codes: readonly K[],
  members: Readonly<Record<M, Member>>,
): { readonly [N in `${L}[${K}].${M}`]: Member } => {
  const entries = codes.flatMap((code) => {
    const uri = descriptorUri(own.descriptor, code)
    return Object.entries<Member>(members).map(([name, member]) => {
      const path = `${own.list}[${own.member}=${uri}].${member.json ?? name}`
      const inXml = `${own.element}[${own.elementMember}=${uri}].${member.xml ?? elementOf(name)}`
      return [`${own.list}[${code}].${name}`, { ...member, json: path, xml: inXml }] as const
    })
  })
  return Object.fromEntries(entries) as { readonly [N in `${L}[${K}].${M}`]: Member }
}

const elementOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replace(/Descriptor$/, '')
