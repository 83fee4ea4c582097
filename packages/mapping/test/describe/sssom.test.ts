import { bind, code, codeTable, sssomOf, textTable } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'

const facts = { source: 'said "so"', verified: true }
const layout = plainLayout('row', { level: column(), place: column() })
const levels = codeTable('made.level', 'gradeLevel', facts, [
  ['P1', 'PK', 'broader', 'decodeOnly', 2019, 2024],
  ['PK', 'PK', 'narrower'],
  ['K', 'KG', 'lossy'],
  ['1', '01'],
])
const places = textTable('made.place', { source: 'hearsay' }, [['CA', 'US-CA']])
const format = formatOf(
  'made',
  [layout],
  [
    bind(layout, {
      id: 'spell',
      grain: 'enrollment',
      pairs: { gradeLevel: ['level', code(levels)], 'student.birthPlace.stateProvince': ['place', code(places)] },
    }),
  ],
)

const set = sssomOf(format(), {
  license: 'https://example.org/licence',
  base: 'https://example.org/',
  tool: ['t', '1'],
})
const lines = set.trimEnd().split('\n')
const head = lines.filter((line) => line.startsWith('#'))
const [names = '', ...rows] = lines.slice(head.length)
const at = (slot: string): number => names.split('\t').indexOf(slot)
const rowOf = (subject: string, object: string): readonly string[] =>
  rows.map((row) => row.split('\t')).find((cells) => cells[0] === subject && cells.includes(object)) ?? []

describe('the header', () => {
  test('begins with the prefixes in order, and says whose set it is and under which licence', () => {
    expect(head.slice(0, 6)).toEqual([
      '#curie_map:',
      '#  ceds: http://ceds.ed.gov/terms#',
      '#  common: https://example.org/',
      '#  format: https://example.org/formats/made/1/',
      '#mapping_set_id: https://example.org/mappings/made/1.sssom.tsv',
      '#mapping_set_title: made, First, and the common record',
    ])
    expect(head).toContain('#license: https://example.org/licence')
  })

  test('quotes what YAML would take for a number', () => {
    expect(head).toContain('#subject_source_version: "1"')
    expect(head).toContain('#mapping_tool_version: "1"')
  })

  test('defines the slots that the standard does not have', () => {
    expect(head.slice(-7)).toEqual([
      '#extension_definitions:',
      '#  - slot_name: valid_from_school_year',
      '#    property: common:model/validFromSchoolYear',
      '#    type_hint: xsd:integer',
      '#  - slot_name: valid_to_school_year',
      '#    property: common:model/validToSchoolYear',
      '#    type_hint: xsd:integer',
    ])
  })
})

describe('the predicate', () => {
  test.each([
    ['P1', 'common:codes/gradeLevel/PK', 'skos:broadMatch'],
    ['PK', 'common:codes/gradeLevel/PK', 'skos:narrowMatch'],
    ['K', 'common:codes/gradeLevel/KG', 'skos:closeMatch'],
    ['1', 'common:codes/gradeLevel/01', 'skos:exactMatch'],
  ])('of %s to %s is %s: it says what the object is', (wire, object, predicate) => {
    expect(rowOf(`format:codes/made.level/${wire}`, object)[at('predicate_id')]).toBe(predicate)
  })
})

test('years stand in slots of their own', () => {
  const row = rowOf('format:codes/made.level/P1', 'common:codes/gradeLevel/PK')
  expect([row[at('valid_from_school_year')], row[at('valid_to_school_year')]]).toEqual(['2019', '2024'])
})

test('a double quote in a cell quotes the cell and is doubled', () => {
  const row = rowOf('format:codes/made.level/1', 'common:codes/gradeLevel/01')
  expect(row[at('comment')]).toBe('"source: said ""so"""')
})

test('how sure it is stands in the comment, and no number is made up', () => {
  const row = rowOf('format:codes/made.place/CA', 'US-CA')
  expect(row[at('comment')]).toBe('source: hearsay (not verified)')
  expect(names.split('\t')).not.toContain('confidence')
})

test('what CEDS says is reached through the common record', () => {
  const option = rowOf('format:codes/made.level/1', 'rdfs literal')
  expect(option[at('mapping_justification')]).toBe('semapv:MappingChaining')
  expect([option[at('object_id')], option[at('object_label')]]).toEqual(['', '01'])
  expect(rowOf('format:codes/made.level/1', 'common:codes/gradeLevel/01')[at('mapping_justification')]).toBe(
    'semapv:ManualMappingCuration',
  )
})
