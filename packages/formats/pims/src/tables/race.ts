import type { CodeRow, CodeTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

/** Code and race, of those that stand for one race of somebody who is not Hispanic. */
const single = [
  ['1', 'american-indian-or-alaska-native'],
  ['3', 'black-or-african-american'],
  ['5', 'white'],
  ['9', 'asian'],
  ['10', 'native-hawaiian-or-pacific-islander'],
] as const

/**
 * One code for Hispanic or Latino, reporting category and races, in that order. Hispanic goes before every race, and of
 * several races none is named: what a row leaves out it says nothing about.
 */
const rows: readonly CodeRow<string>[] = [
  ['4', ['true', 'hispanic'], 'lossy'],
  ['6', ['false', 'two-or-more'], 'lossy'],
  ...single.map(([wire, race]): CodeRow<string> => [wire, ['false', null, race]]),
  // What other sources say beside the code is not asked for.
  ['4', ['true'], 'lossy', 'encodeOnly'],
  ...single.map(([wire, race]): CodeRow<string> => [wire, ['false', race], 'lossy', 'encodeOnly']),
]

export const race: CodeTable<boolean> = {
  id: 'us-pa.race',
  source: validValues,
  verified: true,
  rows: rows as unknown as readonly CodeRow<boolean>[],
}
