import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { builtInFormats } from '../src/generated/formats.ts'
import { command } from './support/command.ts'

const formats = await Promise.all(Object.values(builtInFormats).map((load) => load()))
const versions = formats.flatMap(({ format }) => format.versions.map(({ version }) => `${format.id}@${version}`))

/** Prefixes that need no entry in the map of prefixes. */
const builtInPrefixes = ['owl', 'rdf', 'rdfs', 'semapv', 'skos', 'sssom', 'xsd', 'linkml']

const predicates = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'].map(
  (name) => `skos:${name}`,
)

/** The values of `subject_type` and `object_type` that we use, as the standard spells them. */
const types = ['rdf property', 'skos concept', 'rdfs literal']

const justifications = ['semapv:ManualMappingCuration', 'semapv:MappingChaining']

/** Slots of a mapping in the order of the standard; a file has its columns in this order. */
const standardSlots = [
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
]

/** Cells of one line: tabs inside double quotes do not end a cell, two double quotes inside are one. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|\t)(?:"((?:[^"]|"")*)"(?=\t|$)|([^\t"]*)(?=\t|$))/g)].map(
    ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
  )

const parsed = (text: string) => {
  const lines = text.slice(0, -1).split('\n')
  const head = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1))
  const [names = [], ...rows] = lines.slice(head.length).map(cellsOf)
  const mappings = rows.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])))
  return { metadata: parse(head.join('\n')), names, rows, mappings }
}

describe.each(versions)('the mapping set of %s', (name) => {
  const set = (async () => parsed((await command('.', 'crosswalk', name, '--sssom')).stdout))()

  test('has the slots a set needs, as addresses', async () => {
    const { metadata } = await set
    for (const slot of ['mapping_set_id', 'license'] as const) expect(metadata[slot]).toMatch(/^[a-z]+:\S+$/)
    for (const iri of Object.values(metadata.curie_map)) expect(iri).toMatch(/^[a-z]+:\S+$/)
    expect(metadata.subject_source_version).toBe(name.split('@')[1])
  })

  test('has rows of one width, and columns in the order of the standard, those of its own behind them', async () => {
    const { names, rows, metadata } = await set
    expect(rows.filter((cells) => cells.length !== names.length)).toEqual([])
    const own = (metadata.extension_definitions ?? []).map((one: { slot_name: string }) => one.slot_name)
    expect(names).toEqual([...standardSlots.filter((slot) => names.includes(slot)), ...own])
  })

  test('has in every mapping what a mapping needs', async () => {
    const wrong = (await set).mappings.filter(
      (one) =>
        one['subject_id'] === '' ||
        !predicates.includes(one['predicate_id'] ?? '') ||
        !justifications.includes(one['mapping_justification'] ?? '') ||
        !types.includes(one['subject_type'] ?? '') ||
        !types.includes(one['object_type'] ?? ''),
    )
    expect(wrong).toEqual([])
  })

  test('leaves a name out only for a literal, which has a label', async () => {
    const wrong = (await set).mappings.filter((one) =>
      one['object_type'] === 'rdfs literal' ? one['object_label'] === '' : one['object_id'] === '',
    )
    expect(wrong).toEqual([])
  })

  test('declares every prefix, and none that is not used', async () => {
    const { mappings, metadata } = await set
    const names = [
      ...mappings.flatMap((one) =>
        ['subject_id', 'predicate_id', 'object_id', 'mapping_justification', 'object_source'].map((slot) => one[slot]),
      ),
      metadata.subject_source,
    ].filter((one) => one !== undefined && one !== '')
    const used = new Set(names.map((one) => one.slice(0, one.indexOf(':'))))
    expect([...used].filter((prefix) => !builtInPrefixes.includes(prefix)).sort()).toEqual(
      Object.keys(metadata.curie_map),
    )
    // What follows a prefix must be able to stand in an address.
    expect(names.filter((one) => !/^[a-z]+:[\w/.~!$&'()*+,;=:@%-]+$/.test(one))).toEqual([])
  })

  test('is sorted, and says nothing twice', async () => {
    const { rows } = await set
    const keys = rows.map((cells) => cells.join('\u0000'))
    expect(keys).toEqual([...new Set(keys)].sort())
  })
})

test('without a choice the crosswalk is a table, or CSV, or JSON', async () => {
  expect((await command('.', 'crosswalk', 'oneroster')).stdout).toMatch(/^column academicSessions\n/)
  const [header = '', first = ''] = (await command('.', 'crosswalk', 'oneroster', '--csv')).stdout.split('\r\n')
  expect(header).toBe('kind,in,from,relation,to,target,meaning,read,written,valid from,valid to,verified,source,notes')
  expect(first).toMatch(/^column,academicSessions,sourcedId,exact,field,/)
})
