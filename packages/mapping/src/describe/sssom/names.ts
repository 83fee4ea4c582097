import type { Correspondence, CrosswalkTarget } from '../crosswalk/correspondence.ts'

/** One side of a mapping: what it is called, and by what kind of name. */
export interface SssomEntity {
  /** Absent for a literal, which is its own name. */
  readonly id?: string
  readonly label?: string
  readonly type: 'rdf property' | 'skos concept' | 'rdfs literal'
  readonly source?: string
  readonly sourceVersion?: string
}

const part = encodeURIComponent

/** Of CEDS only elements have published names, and only those of version 13: `P` and the number. */
const CEDS_ONTOLOGY = '13'

/** The column or code a mapping starts from. */
export const subjectOf = ({ kind, in: place, from }: Correspondence): SssomEntity =>
  kind === 'column'
    ? { id: `format:columns/${part(place)}/${part(from)}`, label: from, type: 'rdf property' }
    : { id: `format:codes/${part(place)}/${from.split(' + ').map(part).join('+')}`, label: from, type: 'skos concept' }

type Names = {
  readonly [K in CrosswalkTarget['kind']]: (target: Extract<CrosswalkTarget, { readonly kind: K }>) => SssomEntity
}

const names: Names = {
  field: ({ entity, path, label }) => ({
    id: `common:fields/${entity}/${part(path)}`,
    label,
    type: 'rdf property',
    source: 'common:model',
  }),
  code: ({ set, code, label }) => ({
    id: `common:codes/${set}/${part(code)}`,
    label,
    type: 'skos concept',
    source: 'common:model',
  }),
  text: ({ text }) => ({ label: text, type: 'rdfs literal', source: 'common:model' }),
  element: ({ ceds }) =>
    ceds.version === CEDS_ONTOLOGY
      ? { id: `ceds:P${ceds.id}`, type: 'rdf property', sourceVersion: ceds.version }
      : { label: `CEDS ${ceds.id}`, type: 'rdfs literal', sourceVersion: ceds.version },
  option: ({ ceds, code }) => ({
    label: code,
    type: 'rdfs literal',
    ...(ceds.version === CEDS_ONTOLOGY ? { source: `ceds:P${ceds.id}` } : {}),
    sourceVersion: ceds.version,
  }),
  nothing: () => ({ id: 'sssom:NoTermFound', type: 'skos concept', source: 'common:model' }),
}

/** What a mapping leads to. */
export const objectOf = (target: CrosswalkTarget): SssomEntity =>
  (names[target.kind] as (one: CrosswalkTarget) => SssomEntity)(target)
