import type { CodeTable } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { diplomaType } from '../src/tables/diploma-type.ts'
import { disability } from '../src/tables/disability.ts'
import { disciplineAction } from '../src/tables/discipline-action.ts'
import { entryCodes, entryType, exitCodes, exitType } from '../src/tables/enrollment.ts'
import { gradStatus } from '../src/tables/grad-status.ts'
import { gradeLevel } from '../src/tables/grade-level.ts'
import { homelessKind, plainProgram, programName, sharedProgram } from '../src/tables/programs.ts'
import { race } from '../src/tables/race.ts'
import { residenceStatus } from '../src/tables/residence-status.ts'
import { genderIdentity, sex } from '../src/tables/sex.ts'
import {
  englishLearner,
  gifted,
  immigrantYears,
  mealEligibility,
  specialEducation,
  yesNo,
} from '../src/tables/status-value.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Codes that are read. */
const wires = (...tables: readonly CodeTable[]): string[] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(([wire, , , direction]) => (direction === 'encodeOnly' || wire === '' ? [] : [String(wire)])),
  )

/** Each published list, copied by hand. */
test.each([
  ['grades', [gradeLevel], 'PKA PKP PKF K4A K4P K4F K5A K5P K5F 001 002 003 004 005 006 007 008 009 010 011 012 AAP'],
  ['genders', [sex], 'M F'],
  ['gender identity', [genderIdentity], 'X'],
  ['races', [race], '1 3 4 5 6 9 10'],
  ['disabilities', [disability], '2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2134 2135'],
  ['special education', [specialEducation], 'Y E N'],
  ['English learners', [englishLearner], '01 03 04 05 06 07 08 99'],
  ['gifted', [gifted], 'GY GS GX N'],
  ['meals', [mealEligibility], 'F R N'],
  ['years of immigrants', [immigrantYears], '1 2 3'],
  ['yes and no', [yesNo], 'Y N'],
  ['graduation', [gradStatus], 'A B C D G H I J L O R S T W'],
  ['diplomas', [diplomaType], '806 816 826'],
  ['entries and exits', [entryType, exitType], 'E01 E05 E06 R11 R12 WD01 WD02 WD03 WD04 WD06 WD09 WD11 WD12'],
  ['residence', [residenceStatus], 'A B C D E F G H I J K L M'],
  ['programs', [homelessKind, plainProgram, sharedProgram], '029 030 035 036 037 038 055 056 057 060 061 062'],
  ['measures', [disciplineAction], 'S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 R1 R2 R3 R4 R5 R6 R7 R8 R9'],
] as const)('%s', (_what, tables, codes) => {
  expect(wires(...(tables as unknown as readonly CodeTable[])).sort()).toEqual(words(codes).sort())
})

test('the codes that split the column of events are those of the two lists', () => {
  expect([entryCodes, exitCodes]).toEqual([[...new Set(wires(entryType))], [...new Set(wires(exitType))]])
})

test('programs that share a kind have a name', () => {
  expect(wires(programName)).toEqual(wires(sharedProgram))
})

const meaning = (table: CodeTable, code: string) =>
  table.rows.find(([wire, , , direction]) => wire === code && direction !== 'encodeOnly')?.[1]

/** From the descriptions printed beside the codes. */
test.each([
  [gradeLevel, 'K5F', 'KG'],
  [gradeLevel, 'K4F', 'PK'],
  [gradeLevel, '010', '10'],
  [gradeLevel, 'AAP', 'AE'],
  [exitType, 'WD06', 'died'],
  [exitType, 'WD11', 'status-change'],
  [exitType, 'WD12', 'school-change-same-lea'],
  [entryType, 'R11', 'reentry-status-change'],
  [gradStatus, 'H', ['dropout']],
  [gradStatus, 'T', ['transferred']],
  [gradStatus, 'I', ['not-applicable']],
  [diplomaType, '816', ['equivalency', 'ged']],
  [disciplineAction, 'S4', 'out-of-school-suspension'],
  [homelessKind, '055', 'unaccompanied-youth'],
] as const)('%o: %s means %o', (table, code, expected) => {
  expect(meaning(table as unknown as CodeTable, code)).toEqual(expected)
})
