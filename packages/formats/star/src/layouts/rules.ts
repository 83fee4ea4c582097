import type { RowRule } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'
import type { StarColumn } from './carried.ts'

/** The columns of races, each with what its people are called. */
export const raceColumns = [
  'AmericanIndianOrAlaskaNative',
  'Asian',
  'BlackOrAfricanAmerican',
  'NativeHawaiianOrOtherPacificIslander',
  'White',
] as const satisfies readonly StarColumn[]

const notYes = ['No', '']

const inKebab = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()

/**
 * Several races, but one column of a race only. Whether being Hispanic counts as a race here is not published, so such
 * students are let alone.
 */
const oneRaceOnly = (race: (typeof raceColumns)[number]): RowRule<StarColumn> => ({
  id: `several-races-but-only-${inKebab(race)}`,
  when: {
    MultiRace: 'Yes',
    HispanicOrLatino: notYes,
    ...Object.fromEntries(raceColumns.filter((other) => other !== race).map((other) => [other, notYes])),
  },
  then: { [race]: notYes },
  at: 'MultiRace',
  message: 'The student is said to be of several races, but one race only is given.',
  fix: 'Give the other races in the roster, or take the mark of several races away.',
  source: `${sampleFile}: a row there contradicts itself`,
  confidence: 'inferred',
})

/** Columns that are read beside others, which may decide without them: what stands there is checked all the same. */
const yesOrNo = (name: 'MultiRace' | 'StateBenchmarkProficient'): RowRule<StarColumn> => ({
  id: `${inKebab(name).replace(/^-/, '').toLowerCase()}-is-yes-or-no`,
  when: { [name]: { present: true } },
  then: { [name]: ['Yes', 'No'] },
  at: name,
  message: 'The cell is neither Yes nor No.',
  fix: 'Write Yes or No, or leave the cell empty.',
  source: `${sampleFile}: no other text stands there`,
  confidence: 'inferred',
})

export const rules: readonly RowRule<StarColumn>[] = [
  ...raceColumns.map(oneRaceOnly),
  yesOrNo('MultiRace'),
  yesOrNo('StateBenchmarkProficient'),
]
