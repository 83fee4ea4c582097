import type { Column } from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'

/** One member of a resource: its column, how JSON writes it, where it stands, and what becomes of it. */
export interface Member {
  readonly column: Column
  readonly type?: 'number' | 'boolean'
  /** Where it stands in JSON, when the name of the column does not say it. */
  readonly json?: string
  /** Where it stands in XML, when that does not follow from the name. */
  readonly xml?: string
  readonly carried?: string
  readonly dropped?: string
}

/** What there is to say of a member besides its kind. */
export interface MemberFacts {
  /** `given`: required where the object that holds it is there. */
  readonly required?: 'always' | 'given'
  readonly json?: string
  readonly xml?: string
  readonly carried?: string
  readonly dropped?: string
  readonly aliases?: readonly string[]
  readonly source?: string
  readonly confidence?: 'unverified'
}

const memberOf = (column: Column, facts: MemberFacts, type?: Member['type']): Member => {
  const { required, json, xml, carried, dropped, aliases, source, confidence } = facts
  return {
    column: {
      ...column,
      ...(required === undefined ? {} : { required: required === 'given' ? 'conditional' : 'always' }),
      ...(aliases && { aliases }),
      ...(source && { source }),
      ...(confidence && { confidence }),
    },
    ...(type && { type }),
    ...(json && { json }),
    ...(xml && { xml }),
    ...(carried && { carried }),
    ...(dropped && { dropped }),
  }
}

type OfOneLength = (description: string, privacy: PrivacyClass, facts?: MemberFacts) => Member

/** The longest text of a descriptor. */
const DESCRIPTOR_LENGTH = 306

/** A text with a published longest length. */
export const string = (description: string, privacy: PrivacyClass, length: number, facts: MemberFacts = {}): Member =>
  memberOf({ description, privacy, length }, facts)

/** A text without a published length. */
export const anyText: OfOneLength = (description, privacy, facts = {}) => memberOf({ description, privacy }, facts)

/** A reference to a code of a list: `uri://namespace/NameDescriptor#code`. */
export const descriptor: OfOneLength = (description, privacy, facts = {}) =>
  memberOf({ description, privacy, length: DESCRIPTOR_LENGTH }, facts)

/** A day, `yyyy-MM-dd`. */
export const date: OfOneLength = (description, privacy, facts = {}) => memberOf({ description, privacy }, facts)

/** A number; JSON writes it without quotes. */
export const number: OfOneLength = (description, privacy, facts = {}) =>
  memberOf({ description, privacy }, facts, 'number')

/** True or false; JSON writes it without quotes, XML also as 1 and 0. */
export const boolean: OfOneLength = (description, privacy, facts = {}) =>
  memberOf({ description, privacy }, facts, 'boolean')
