import { bind, type Codec, code, constant, flag, identifier, slots, text } from '@nrec-align/mapping'
import { sinf } from '../layouts/sinf.ts'
import { parentEducation } from '../tables/parent-education.ts'
import { race } from '../tables/race.ts'
import { sex } from '../tables/sex.ts'
import { stateProvince } from '../tables/state-province.ts'
import { yesNoStatus } from '../tables/yes-no-status.ts'
import { recordPairs } from './record-pairs.ts'
import { ccyymmdd, localIdentifier, ownersCell, ownersStudent, unsure } from './student-pairs.ts'

/** Y says that the family gave no answer, which a blank does not. */
const declaredUnknown = {
  'declaredMissing[hispanicLatino]': ['Student Ethnicity Missing Indicator', flag('Y', 'N')],
  'declaredMissing[races]': ['Student Race Missing Indicator', flag('Y', 'N')],
} as const

const student = bind(sinf, {
  id: 'student',
  grain: 'student',
  // SIAD is the same record with nothing but the address.
  where: { 'Record Type Code': ['SINF', 'SIAD'] },
  series: { key: [''], begin: 'validFrom', end: 'validTo' },
  pairs: {
    ...recordPairs,
    validFrom: ['Effective Start Date', ccyymmdd, unsure],
    validTo: ['Effective End Date', ccyymmdd, unsure],
    'identifiers[us-ca.ssid]': ['SSID', identifier()],
    'identifiers[local]': [['Local Student ID', 'Reporting LEA'], localIdentifier],
    firstName: ['Student Legal First Name', text()],
    middleName: ['Student Legal Middle Name', text()],
    lastName: ['Student Legal Last Name', text()],
    nameSuffix: ['Student Name Suffix', text()],
    'otherNames[alias].firstName': ['Student Alias First Name', text()],
    'otherNames[alias].middleName': ['Student Alias Middle Name', text()],
    'otherNames[alias].lastName': ['Student Alias Last Name', text()],
    birthDate: ['Student Birth Date', ccyymmdd, unsure],
    sex: ['Student Gender Code', code(sex)],
    'birthPlace.city': ['Student Birth City', text()],
    'birthPlace.stateProvince': ['Student Birth State Province Code', text()],
    'birthPlace.country': ['Student Birth Country Code', text()],
    hispanicLatino: ['Student Hispanic Ethnicity Indicator', flag('Y', 'N')],
    ...declaredUnknown,
    races: [
      [
        'Student Race 1 Code',
        'Student Race 2 Code',
        'Student Race 3 Code',
        'Student Race 4 Code',
        'Student Race 5 Code',
      ],
      slots(code(race)),
    ],
    'addresses[residence].line1': ['Address Line 1', text(), unsure],
    'addresses[residence].line2': ['Address Line 2', text(), unsure],
    'addresses[residence].city': ['Address City Name', text(), unsure],
    'addresses[residence].state': ['Address State Province Code', code(stateProvince), unsure],
    'addresses[residence].postalCode': ['Address Zip Code', text(), unsure],
    usSchoolEntryDate: ['Student Initial U.S. School Enrollment Date K-12', ccyymmdd, unsure],
    parentHighestEducation: ['Parent Guardian Highest Education Level Code', code(parentEducation)],
  },
})

const recentArrival = bind(sinf, {
  id: 'recent-arrival',
  grain: 'studentStatus',
  side: { of: 'student', join: { student: '' } },
  present: ['Enrolled in U.S. School less than Three Cumulative Years Indicator'],
  pairs: {
    ...ownersStudent,
    validFrom: ['Effective Start Date', ccyymmdd, { ...ownersCell, ...unsure }],
    // The state's three years are not the federal definition; it is the nearest status there is.
    kind: [[], constant('immigrant')],
    value: ['Enrolled in U.S. School less than Three Cumulative Years Indicator', code(yesNoStatus)],
  },
})

/** The place of a guardian in the order of calls, in canonical text. */
const placeInOrder = (place: '1' | '2'): Codec<number> => ({ kind: 'constant', value: place })

/** Guardians have names and a place in the order of calls, and no identifier: they are never merged with anyone. */
const firstGuardian = bind(sinf, {
  id: 'guardian-1',
  grain: 'personRelationship',
  side: { of: 'student', join: { student: '' } },
  present: ['Guardian 1 First Name', 'Guardian 1 Last Name'],
  pairs: {
    ...ownersStudent,
    validFrom: ['Effective Start Date', ccyymmdd, { ...ownersCell, ...unsure }],
    contactPriority: [[], placeInOrder('1')],
    relationship: [[], constant('guardian'), { mode: 'decodeOnly', reason: 'any adult may be written here' }],
    'person.firstName': ['Guardian 1 First Name', text(), unsure],
    'person.lastName': ['Guardian 1 Last Name', text(), unsure],
  },
})

const secondGuardian = bind(sinf, {
  id: 'guardian-2',
  grain: 'personRelationship',
  side: { of: 'student', join: { student: '' } },
  present: ['Guardian 2 First Name', 'Guardian 2 Last Name'],
  pairs: {
    ...ownersStudent,
    validFrom: ['Effective Start Date', ccyymmdd, { ...ownersCell, ...unsure }],
    contactPriority: [[], placeInOrder('2')],
    relationship: [[], constant('guardian'), { mode: 'decodeOnly', reason: 'any adult may be written here' }],
    'person.firstName': ['Guardian 2 First Name', text(), unsure],
    'person.lastName': ['Guardian 2 Last Name', text(), unsure],
  },
})

export const sinfBindings = [student, recentArrival, firstGuardian, secondGuardian]
