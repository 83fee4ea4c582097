import type { CodeTable } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { economicDisadvantage } from '../src/tables/economic-disadvantage.ts'
import { englishLearner } from '../src/tables/english-learner.ts'
import { exitOutcome } from '../src/tables/exit-outcome.ts'
import { exitType } from '../src/tables/exit-type.ts'
import { gradeLevel } from '../src/tables/grade-level.ts'
import { indicator } from '../src/tables/indicator.ts'
import { membership } from '../src/tables/membership.ts'

const wires = ({ rows }: CodeTable): readonly string[] => rows.map(([wire]) => String(wire)).sort()

const words = (text: string): readonly string[] => text.split(' ').sort()

/** The codes of the state's tables as they were read; C162 without those that came after the flat records. */
test.each([
  ['C050', gradeLevel, '01 02 03 04 05 06 07 08 09 10 11 12 EE KG PK'],
  ['C054', economicDisadvantage, '00 01 02 99'],
  ['C059', membership, '0 1 2 3 4 5 6 7 8'],
  ['C061', englishLearner, '0 1 3 4 5 F S'],
  ['C088', indicator, '0 1'],
  ['C162', exitType, '01 03 16 24 60 66 78 81 82 83 85 86 87 88 89 90 98'],
] as const)('%s has the codes of the state', (_name, table, codes) => {
  expect(wires(table as CodeTable)).toEqual(words(codes))
})

test('movers and changes of status are of a later kind of file', () => {
  expect(wires(exitType as CodeTable)).not.toContain('MV')
  expect(wires(exitType as CodeTable)).not.toContain('SC')
})

test('every reason says whether it implies an outcome', () => {
  expect(wires(exitOutcome as CodeTable)).toEqual(wires(exitType as CodeTable))
})

test('the edition of 2013-14 has four codes of English learners', () => {
  const early = englishLearner.rows.filter(([, , , , from]) => from === undefined || from <= 2014)
  expect(early.map(([wire]) => wire)).toEqual(['0', '1', 'F', 'S'])
})
