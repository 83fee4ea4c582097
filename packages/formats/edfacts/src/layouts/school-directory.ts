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
  ['StateSchoolIDNumber', 36, 20, needed('Number the state gives the school.')],
  [
    'NCESSchoolIDNumber',
    56,
    5,
    { ...open('Federal number of the school within its district, five digits.'), fixed: true },
  ],
  ['SchoolName', 61, 60, needed('Name of the school.')],
  ['SchoolType', 121, 1, needed('Type of school.')],
  ['OutOfStateInd', 122, 3, open('Whether the school stands in another state.')],
  ['SchoolWebAddress', 125, 80, open('Web address.')],
  ['SchoolPhoneNumber', 205, 10, needed('Telephone number.')],
  ...placeFields(215),
  ['SchoolSysOpStatus', 657, 30, needed('Status at the beginning of the school year.')],
  ['SchoolOpStatus', 687, 30, open('Status since then.')],
  ['StatusEffectiveDate', 717, 10, open('Day from which the new status holds.')],
  ['CharterSchoolStatus', 727, 30, needed('Whether it is a charter school.')],
  ['PriorStateLEAID', 757, 14, open('Number of the district it belonged to before.')],
  ['PriorStateSchoolID', 771, 20, open('Number the school had before.')],
  ['ReconstitutedStatus', 791, 15, needed('Whether the school was made anew out of another one.')],
  ['Filler1', 806, 15, filler],
  ['CharterSchoolAuthorizerPrimary', 821, 20, open('Number of the body that authorized the charter school.')],
  ['CharterSchoolAuthorizerAdditional', 841, 20, open('Number of a second body that did.')],
  explanation(861),
] as const satisfies readonly Field[]

/** File 029 of schools. */
export const schoolDirectory = layout('school-directory', {
  title: 'School directory (file 029)',
  description: 'One record for each school.',
  files: ['FS029-SCH*'],
  writtenAs: 'FS029-SCH.txt',
  ...storedAs(lengthOf(fields), ownState),
  columns: columnsOf(fields),
  variants: editionOf('2022-23', fields),
  source: generate,
  confidence: 'verified',
  recordKey: ['FIPSStateCode', 'StateLEAIDNumber', 'StateSchoolIDNumber'],
  carried: {
    ...carriedOfAll,
    ...carriedPlaces,
    Filler1: blank,
    SchoolType: notRead,
    OutOfStateInd: notRead,
    SchoolSysOpStatus: notRead,
    SchoolOpStatus: notRead,
    StatusEffectiveDate: 'belongs to a status whose codes were not read',
    CharterSchoolStatus: notRead,
    PriorStateLEAID: 'a number that no longer holds would join two schools',
    PriorStateSchoolID: 'a number that no longer holds would join two schools',
    ReconstitutedStatus: notRead,
    CharterSchoolAuthorizerPrimary: 'authorizers of charter schools are not part of the common record',
    CharterSchoolAuthorizerAdditional: 'authorizers of charter schools are not part of the common record',
    Explanation: 'a note about the record, not about the school',
  },
})
