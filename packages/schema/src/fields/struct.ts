import { z } from 'zod'
import type { CodeSet } from '../code-sets/index.ts'
import type { Facts } from './facts.ts'
import { metadata } from './metadata.ts'
import type { Shape } from './shape.ts'

/** The member that tells the elements of a list apart, and the code set its values come from. */
interface ListKey {
  readonly key: string
  readonly set: CodeSet
}

const keyMetadata = ({ key, set }: ListKey) => ({ key, keys: set.codes.map(([code]) => code) })

/** One group of members, such as a birth place. */
export const struct = <Members extends Shape>(members: Members, facts: Facts) =>
  z.object(members).meta(metadata({ ...facts, fieldType: 'struct' }))

/** A list of groups; with `by`, one member tells them apart and its value addresses them. */
export const structs = <Members extends Shape>(members: Members, facts: Facts, by?: ListKey) =>
  z.array(z.object(members)).meta(metadata({ ...facts, fieldType: 'structs', ...(by && keyMetadata(by)) }))

/** A list of groups with at most one element for each code of `set`, held in the member named `key`. */
export const keyed = <Members extends Shape>(
  key: keyof Members & string,
  set: CodeSet,
  members: Members,
  facts: Facts,
) => z.array(z.object(members)).meta(metadata({ ...facts, fieldType: 'keyed', ...keyMetadata({ key, set }) }))
