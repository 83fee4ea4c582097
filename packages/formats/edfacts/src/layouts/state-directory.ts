import { layout } from '@nrec-align/mapping'
import { generate } from '../sources.ts'
import { agency, carriedOfAll, explanation, recordNumber, stateNumberField } from './common-fields.ts'
import { blank, columnsOf, editionOf, type Field, filler, needed, open, storedAs } from './fields.ts'
import { carriedPlaces, ownState, placeFields } from './place-fields.ts'
import { lengthOf } from './table-fields.ts'

const fields = [
  recordNumber,
  stateNumberField,
  agency,
  ['Filler1', 15, 14, filler],
  ['Filler2', 29, 7, filler],
  ['Filler3', 36, 20, filler],
  ['Filler4', 56, 12, filler],
  ['StateAgencyName', 68, 60, needed('Name of the agency.')],
  ['StateAgencyWebAddress', 128, 80, open('Web address.')],
  ['StateAgencyPhoneNumber', 208, 10, needed('Telephone number.')],
  ...placeFields(218),
  ['Filler5', 660, 30, filler],
  ['Filler6', 690, 30, filler],
  ['Filler7', 720, 50, filler],
  ['Filler8', 770, 10, filler],
  ['Filler9', 780, 80, filler],
  explanation(860),
] as const satisfies readonly Field[]

/** File 029 of the state agency. */
export const stateDirectory = layout('state-directory', {
  title: 'State directory (file 029)',
  description: 'One record for the agency of the state.',
  files: ['FS029-SEA*'],
  writtenAs: 'FS029-SEA.txt',
  ...storedAs(lengthOf(fields), ownState),
  columns: columnsOf(fields),
  variants: editionOf('2022-23', fields),
  source: generate,
  confidence: 'verified',
  recordKey: ['FIPSStateCode'],
  carried: {
    ...carriedOfAll,
    ...carriedPlaces,
    Filler1: blank,
    Filler2: blank,
    Filler3: blank,
    Filler4: blank,
    Filler5: blank,
    Filler6: blank,
    Filler7: blank,
    Filler8: blank,
    Filler9: blank,
    Explanation: 'a note about the record, not about the agency',
  },
})
