import type { CodeTable } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { completion } from '../src/tables/completion.ts'
import { englishLearner } from '../src/tables/english-learner.ts'
import { enrollmentKind } from '../src/tables/enrollment-kind.ts'
import { exitOutcome } from '../src/tables/exit-outcome.ts'
import { exitType } from '../src/tables/exit-type.ts'
import { gradeLevel } from '../src/tables/grade-level.ts'
import { participationStage } from '../src/tables/participation-stage.ts'
import { programKind } from '../src/tables/program-kind.ts'
import { homelessProgram, mealProgram, migrantProgram, programStatus } from '../src/tables/program-status.ts'
import { race } from '../src/tables/race.ts'
import { sex } from '../src/tables/sex.ts'
import { stateProvince } from '../src/tables/state-province.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const wires = (table: CodeTable): string[] =>
  table.rows.map(([wire]) => (typeof wire === 'string' ? wire : (wire[0] ?? '')))

/** Each published list, copied by hand from its publication. */
const published: readonly (readonly [CodeTable, string])[] = [
  [gradeLevel, 'IN TD PS KN 01 02 03 04 05 06 07 08 09 10 11 12 AD UE US UU'],
  [sex, 'F M X'],
  [race, '100 201 202 203 204 205 206 207 208 299 301 302 303 304 399 400 600 700'],
  [enrollmentKind, '10 20 30 40 50'],
  [
    exitType,
    'E125 E130 E140 E150 E155 E170 E230 E300 E400 E410 E450 E490 N420 N470 T160 T165 T167 T180 T200 T240 T260 T270 T280 T310 T370 T380 T460',
  ],
  [completion, '100 104 106 108 120 250 320 330 360'],
  [participationStage, '1 3'],
  [programStatus, '101 127 144 162 164 171 172 173 174 175 192 193'],
  [mealProgram, '181 182'],
  [homelessProgram, '131 191'],
  [migrantProgram, '135'],
  [programKind, '108 113 122 180 185 300 301 302 303 304 305 306'],
]

test.each(published.map(([table, codes]) => [table.id, table, codes] as const))(
  '%s has the published codes',
  (_id, table, codes) => {
    expect([...new Set(wires(table))].sort()).toEqual(words(codes).sort())
  },
)

test('every exit reason has an outcome, or is known to imply none', () => {
  expect(wires(exitType).filter((code) => !wires(exitOutcome).includes(code))).toEqual([])
})

const outcomeOf = (reason: string, status: string): string | undefined => {
  const row = exitOutcome.rows.find(([wire]) => wire[0] === reason && (wire[1] === status || wire[1] === '*'))
  const canonical = row?.[1]
  return typeof canonical === 'string' ? canonical : (canonical?.[0] ?? undefined)
}

/** From the outcome tables of the Data Guide; what depends on later records is undetermined. */
test.each([
  ['E230', '100', 'graduate'],
  ['E230', '120', 'completer'],
  ['E230', '250', 'completer'],
  ['E230', '320', 'completer'],
  ['E230', '330', 'completer'],
  ['E230', '360', 'dropout'],
  ['E230', '480', 'continuing'],
  ['E230', '485', 'transferred'],
  ['E130', '', 'died'],
  ['E140', '', 'dropout'],
  ['E150', '', 'continuing'],
  ['E155', '', 'continuing'],
  ['E300', '', 'dropout'],
  ['E400', '', 'dropout'],
  ['E410', '', 'dropout'],
  ['E490', '', 'undetermined'],
  ['T160', '', 'undetermined'],
  ['T165', '', 'undetermined'],
  ['T167', '', 'undetermined'],
  ['T180', '', 'transferred'],
  ['T200', '', 'transferred'],
  ['T240', '', 'transferred'],
  ['T260', '', 'transferred'],
  ['T280', '', 'transferred'],
  ['T370', '', 'transferred'],
  ['T380', '', 'undetermined'],
  ['N470', '', undefined],
  ['E170', '', undefined],
])('exit %s with completion %s is %s', (reason, status, outcome) => {
  expect(outcomeOf(reason, status)).toBe(outcome)
})

test('the six statuses of English learners keep their own code as detail', () => {
  const read = englishLearner.rows.filter(([, , , direction]) => direction !== 'encodeOnly')
  expect(read.map(([wire, canonical]) => [wire, ...canonical])).toEqual([
    ['EL', 'yes', 'EL'],
    ['ADEL', 'yes', 'ADEL'],
    ['EO', 'no', 'EO'],
    ['IFEP', 'no', 'IFEP'],
    ['RFEP', 'former', 'RFEP'],
    ['TBD', 'undetermined', 'TBD'],
  ])
})

test('states lose their country, provinces keep it', () => {
  const byWire = new Map(stateProvince.rows.map(([wire, canonical]) => [wire, canonical]))
  expect(stateProvince.rows).toHaveLength(107)
  expect([byWire.get('US-CA'), byWire.get('CA-BC'), byWire.get('MX-BCN')]).toEqual(['CA', 'CA-BC', 'MX-BCN'])
})

/** Codes that end: last school year, by the year it ends. */
test.each([
  [completion, '104', 2014],
  [completion, '106', 2015],
  [completion, '108', 2015],
  [programStatus, '144', 2019],
  [programStatus, '175', 2012],
  [homelessProgram, '131', 2012],
  [programKind, '180', 2015],
] as const)('%o ends %s in %i', (table: CodeTable, code, lastYear) => {
  expect(table.rows.find(([wire]) => wire === code)?.[5]).toBe(lastYear)
})

/** Codes that begin after the records do: first school year, by the year it ends. */
test.each([
  [englishLearner, 'ADEL', 2021],
  [programStatus, '193', 2021],
  [programKind, '305', 2020],
] as const)('%o starts %s in %i', (table: CodeTable, code, firstYear) => {
  expect(table.rows.find(([wire]) => wire === code)?.[4]).toBe(firstYear)
})
