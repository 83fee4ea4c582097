import type { Correspondence } from '../crosswalk/correspondence.ts'
import { objectOf, subjectOf } from './names.ts'

/** The slots of a mapping that are written, in the order of the standard; the last two are defined in the header. */
export const slots = [
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'mapping_justification',
  'subject_type',
  'object_type',
  'object_source',
  'object_source_version',
  'comment',
  'valid_from_school_year',
  'valid_to_school_year',
] as const

/** One mapping by slot. */
export type SssomMapping = { readonly [S in (typeof slots)[number]]?: string }

/**
 * The relation says what the object says compared with the subject, and so do the predicates:
 * with `broadMatch` the object is the broader of the two.
 */
const predicates: { readonly [R in Correspondence['relation']]: string } = {
  exact: 'skos:exactMatch',
  broader: 'skos:broadMatch',
  narrower: 'skos:narrowMatch',
  lossy: 'skos:closeMatch',
  part: 'skos:relatedMatch',
}

const commentOf = ({ notes, source, isVerified }: Correspondence): string =>
  [...notes, `source: ${source}${isVerified ? '' : ' (not verified)'}`].join('; ')

/** One correspondence as a mapping. How sure it is stands in the comment: nobody has measured a probability. */
export const mappingOf = (one: Correspondence): SssomMapping => {
  const [subject, object] = [subjectOf(one), objectOf(one.target)]
  const optional: SssomMapping = {
    ...(object.id === undefined ? {} : { object_id: object.id }),
    ...(object.label === undefined ? {} : { object_label: object.label }),
    ...(object.source === undefined ? {} : { object_source: object.source }),
    ...(object.sourceVersion === undefined ? {} : { object_source_version: object.sourceVersion }),
    ...(one.validFrom === undefined ? {} : { valid_from_school_year: String(one.validFrom) }),
    ...(one.validTo === undefined ? {} : { valid_to_school_year: String(one.validTo) }),
  }
  return {
    subject_id: subject.id ?? '',
    subject_label: subject.label ?? '',
    predicate_id: predicates[one.relation],
    mapping_justification: one.isIndirect ? 'semapv:MappingChaining' : 'semapv:ManualMappingCuration',
    subject_type: subject.type,
    object_type: object.type,
    comment: commentOf(one),
    ...optional,
  }
}
