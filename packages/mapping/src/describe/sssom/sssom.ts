import { type FormatInstance, versionOf } from '../../declare/format.ts'
import { crosswalk } from '../crosswalk/crosswalk.ts'
import { mappingOf, type SssomMapping, slots } from './mapping.ts'
import { yamlText } from './yaml.ts'

/** What the header of a mapping set says beyond what the declaration knows. */
export interface SssomFacts {
  /** URL of the licence under which the mappings may be used. */
  readonly license: string
  /** Where names of formats, columns and codes begin; ends in `/`. */
  readonly base?: string
  /** Who made the file, with its version. */
  readonly tool?: readonly [name: string, version: string]
}

const BASE = 'https://github.com/nrec-align/nrec-align/'

const CEDS = 'http://ceds.ed.gov/terms#'

const YEARS: readonly (readonly [slot: (typeof slots)[number], property: string])[] = [
  ['valid_from_school_year', 'common:model/validFromSchoolYear'],
  ['valid_to_school_year', 'common:model/validToSchoolYear'],
]

/** Line breaks, tabs and double quotes have to be quoted, and quotes inside doubled. */
const cell = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const isUsed = (mappings: readonly SssomMapping[], slot: (typeof slots)[number]): boolean =>
  mappings.some((mapping) => mapping[slot] !== undefined)

/** Prefixes in alphabetical order, each only if some name begins with it. */
const curies = (instance: FormatInstance, mappings: readonly SssomMapping[], base: string): readonly string[] => {
  const { format, version } = instance
  const known = [
    ['ceds', CEDS],
    ['common', base],
    ['format', `${base}formats/${format.id}/${encodeURIComponent(version)}/`],
  ] as const
  const names = mappings.flatMap((one) => [one.subject_id ?? '', one.object_id ?? '', one.object_source ?? ''])
  return known
    .filter(([prefix]) => prefix === 'common' || names.some((name) => name.startsWith(`${prefix}:`)))
    .map(([prefix, iri]) => `  ${prefix}: ${yamlText(iri)}`)
}

const extensions = (mappings: readonly SssomMapping[]): readonly string[] => {
  const used = YEARS.filter(([slot]) => isUsed(mappings, slot))
  if (used.length === 0) return []
  const definitions = used.flatMap(([slot, property]) => [
    `  - slot_name: ${slot}`,
    `    property: ${property}`,
    '    type_hint: xsd:integer',
  ])
  return ['extension_definitions:', ...definitions]
}

const header = (
  instance: FormatInstance,
  mappings: readonly SssomMapping[],
  { license, tool, base = BASE }: SssomFacts,
): readonly string[] => {
  const { format, version } = instance
  const title = `${format.title}, ${versionOf(instance).title}, and the common record`
  return [
    'curie_map:',
    ...curies(instance, mappings, base),
    `mapping_set_id: ${yamlText(`${base}mappings/${format.id}/${encodeURIComponent(version)}.sssom.tsv`)}`,
    `mapping_set_title: ${yamlText(title)}`,
    `license: ${yamlText(license)}`,
    `subject_source: common:formats/${format.id}`,
    `subject_source_version: ${yamlText(version)}`,
    ...(tool === undefined ? [] : [`mapping_tool: ${yamlText(tool[0])}`, `mapping_tool_version: ${yamlText(tool[1])}`]),
    ...extensions(mappings),
  ]
}

const inOrder = (one: SssomMapping, other: SssomMapping): number => {
  for (const slot of slots) {
    const [left, right] = [one[slot] ?? '', other[slot] ?? '']
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}

/**
 * Writes what the columns and codes of a format correspond to as a mapping set of SSSOM (Simple Standard for Sharing Ontological
 * Mappings), as tab-separated text with the header in front.
 *
 * The predicate says how the common code compares with the format's own: `broadMatch` where the common code is the broader one.
 * Options of CEDS, and elements that only version 12 has, are literals, because they have no published names.
 *
 * @param instance the format and its version
 * @param facts the licence, and how names begin
 * @returns the text of a `.sssom.tsv` file, in the canonical form of the standard
 * @see https://mapping-commons.github.io/sssom/spec-formats-tsv/
 * @example
 * ```ts
 * import { bind, code, codeTable, defineFormat, delimited, layout, sssomOf } from '@nrec-align/mapping'
 * const sex = codeTable('roster.sex', 'sex', { source: 'made up', verified: true }, [['F', 'female']])
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { sex: { description: 'Sex.', privacy: 'quasi-identifier' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { sex: ['sex', code(sex)] } })],
 *   }],
 * })
 * const text = sssomOf(format(), { license: 'https://spdx.org/licenses/Apache-2.0' })
 * console.assert(text.includes('format:codes/roster.sex/F\tF\tskos:exactMatch\tcommon:codes/sex/female\tFemale'))
 * ```
 */
export const sssomOf = (instance: FormatInstance, facts: SssomFacts): string => {
  const mappings = crosswalk(instance).map(mappingOf).sort(inOrder)
  const used = slots.filter((slot) => isUsed(mappings, slot))
  const rows = mappings.map((mapping) => used.map((slot) => cell(mapping[slot] ?? '')).join('\t'))
  const head = header(instance, mappings, facts).map((line) => `#${line}`)
  return `${[...head, used.join('\t'), ...new Set(rows)].join('\n')}\n`
}
