import { layout } from '@nrec-align/mapping'
import { generate } from '../sources.ts'
import { agency, carriedOfAll, district, explanation, recordNumber, stateNumberField } from './common-fields.ts'
import { blank, columnsOf, editionOf, type Field, filler, needed, open, storedAs } from './fields.ts'
import { carriedPlaces, notRead, ownState, placeFields } from './place-fields.ts'
import { lengthOf } from './table-fields.ts'

const fields = [
  recordNumber,
  stateNumberField,
  agency,
  [district[0], district[1], district[2], needed('Number the state gives the district.')],
  ['NCESLEAIDNumber', 29, 7, { ...open('Federal number of the district, seven digits.'), fixed: true }],
  ['Filler6', 36, 20, filler],
  ['Filler7', 56, 12, filler],
  ['LEAName', 68, 60, needed('Name of the district.')],
  ['OutOfStateInd', 128, 3, open('Whether the district lies in another state.')],
  ['LEAType', 131, 1, needed('Type of district.')],
  ['LEAWebAddress', 132, 80, open('Web address.')],
  ['SupervisoryUnion', 212, 7, open('Number of the supervisory union.')],
  ['LEAPhoneNumber', 219, 10, needed('Telephone number.')],
  ...placeFields(229),
  ['LEASysOpStatus', 671, 30, needed('Status at the beginning of the school year.')],
  ['LEAOpStatus', 701, 30, open('Status since then.')],
  ['StatusEffectiveDate', 731, 10, open('Day from which the new status holds.')],
  ['ChrtSchoolLEAStatusID', 741, 30, needed('Whether the district is one of charter schools.')],
  ['PriorStateLEAID', 771, 14, open('Number the district had before.')],
  explanation(785),
] as const satisfies readonly Field[]

/** File 029 of districts. */
export const districtDirectory = layout('district-directory', {
  title: 'District directory (file 029)',
  description: 'One record for each local education agency.',
  files: ['FS029-LEA*'],
  writtenAs: 'FS029-LEA.txt',
  ...storedAs(lengthOf(fields), ownState),
  columns: columnsOf(fields),
  variants: editionOf('2022-23', fields),
  source: generate,
  confidence: 'verified',
  recordKey: ['FIPSStateCode', 'StateLEAIDNumber'],
  carried: {
    ...carriedOfAll,
    ...carriedPlaces,
    Filler6: blank,
    Filler7: blank,
    OutOfStateInd: notRead,
    LEAType: notRead,
    SupervisoryUnion: 'says nothing of which body the union is',
    LEASysOpStatus: notRead,
    LEAOpStatus: notRead,
    StatusEffectiveDate: 'belongs to a status whose codes were not read',
    ChrtSchoolLEAStatusID: notRead,
    PriorStateLEAID: 'a number that no longer holds would join two districts',
    Explanation: 'a note about the record, not about the district',
  },
})
