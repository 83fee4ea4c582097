import { expect, test } from 'vitest'
import { changedCells } from './support/write.ts'

/**
 * What the declarations alone cannot write back, worked by hand: carried columns, codes without a way back,
 * `false` beside no race, and what another file states. All other cells of the clean packages come out as they were.
 */
const changed: Readonly<Record<string, readonly string[]>> = {
  academicSessions: [],
  categories: [],
  classes: ['1 grades', '1 location', '2 subjects', '2 subjectCodes', '2 periods'],
  courses: ['2 schoolYearSourcedId', '2 grades', '2 subjects', '2 subjectCodes'],
  demographics: [
    '1 demographicRaceTwoOrMoreRaces',
    '3 demographicRaceTwoOrMoreRaces',
    '4 americanIndianOrAlaskaNative',
    '4 asian',
    '4 blackOrAfricanAmerican',
    '4 nativeHawaiianOrOtherPacificIslander',
    '4 white',
    '4 demographicRaceTwoOrMoreRaces',
  ],
  enrollments: ['1', '2', '3', '4', '5', '6'].map((record) => `${record} schoolSourcedId`),
  lineItems: ['1', '2', '3'].map((record) => `${record} schoolSourcedId`),
  orgs: [],
  results: ['1 comment', '2 inProgress', '2 incomplete', '2 late', '2 missing', '3 inProgress', '6 late'],
  roles: ['12 role'],
}

test.each(Object.entries(changed))('%s', (file, cells) => {
  expect(changedCells('clean', '1.2', file)).toEqual(cells)
})

const everyRow = (column: string): readonly string[] =>
  Array.from({ length: 10 }, (_, index) => `${index + 1} ${column}`)

/** An identifier with a column of its own is not written in `userIds` again; the first row has it in both. */
const repeatedInUserIds = ['1 userIds']

test('users', () => {
  const cells = [...everyRow('enabledUser'), ...repeatedInUserIds, '4 primaryOrgSourcedId']
  expect([...changedCells('clean', '1.2', 'users')].sort()).toEqual(cells.sort())
})

test('users of version 1.1', () => {
  const cells = [...everyRow('enabledUser'), ...repeatedInUserIds, '7 agentSourcedIds']
  expect([...changedCells('clean-1.1', '1.1', 'users')].sort()).toEqual(cells.sort())
})

test.each([
  ['categories', []],
  ['lineItems', []],
  ['results', ['1 comment']],
])('%s of version 1.1', (file, cells) => {
  expect(changedCells('clean-1.1', '1.1', file)).toEqual(cells)
})
