import {
  bind,
  code,
  constant,
  date,
  firstOf,
  firstOfList,
  list,
  schoolYear,
  TEXT_SEPARATOR,
  text,
} from '@nrec-align/mapping'
import { studentEducationOrganizationAssociation as layout } from '../layouts/student-education-organization-association.ts'
import { disability } from '../tables/disability.ts'
import { limitedEnglishProficiency } from '../tables/limited-english-proficiency.ts'
import { race } from '../tables/race.ts'
import { hispanicAmongRaces, racesWithheld } from '../tables/race-remarks.ts'
import { sex } from '../tables/sex.ts'
import { studentCharacteristic } from '../tables/student-characteristic.ts'
import { supporterMilitaryConnection } from '../tables/supporter-military-connection.ts'
import { yesOrNo } from '../tables/yes-or-no.ts'
import { addressPairs } from './addresses.ts'
import { changedPairs } from './changed.ts'
import { bodyId, studentCodes, studentId } from './identity.ts'
import { contactDefaults, contactPairs, languagePairs } from './person.ts'
import { onlyRead } from './reasons.ts'

const organization = 'educationOrganizationReference.educationOrganizationId'
const studentNumber = 'studentReference.studentUniqueId'
const ofStudent = { of: 'student', join: { student: '' } } as const

/** A status names the student and the body, which the row itself writes. */
const aboutStudent = {
  'student.identifiers[ed-fi.student-unique-id]': [studentNumber, studentId, onlyRead.ownersRow],
  'organization.identifiers[ed-fi.education-organization-id]': [organization, bodyId, onlyRead.ownersRow],
} as const

const student = bind(layout, {
  id: 'student',
  grain: 'student',
  pairs: {
    'identifiers[ed-fi.student-unique-id]': [studentNumber, studentId],
    'identifiers[*codes]': [
      [
        'studentIdentificationCodes[].studentIdentificationSystemDescriptor',
        'studentIdentificationCodes[].assigningOrganizationIdentificationCode',
        'studentIdentificationCodes[].identificationCode',
      ],
      studentCodes,
    ],
    sex: ['sexDescriptor', code(sex)],
    genderIdentity: ['genderIdentity', text()],
    hispanicLatino: [
      ['hispanicLatinoEthnicity', 'races[].raceDescriptor'],
      firstOf([yesOrNo, firstOfList(TEXT_SEPARATOR, hispanicAmongRaces)]),
    ],
    races: ['races[].raceDescriptor', list(TEXT_SEPARATOR, code(race))],
    'declaredMissing[races]': [
      'races[].raceDescriptor',
      firstOfList(TEXT_SEPARATOR, racesWithheld),
      { mode: 'decodeOnly', reason: 'A student of another source who tells no race may not have been asked.' },
    ],
    grade9EntryYear: ['cohortYears[Ninth grade].schoolYear', schoolYear('endOrRange')],
    username: ['loginId', text()],
    ...languagePairs,
    ...addressPairs,
    ...contactPairs,
    ...changedPairs,
  },
  defaults: contactDefaults,
})

/** The body that says all this is one of the student: the first such tie is written, else the district or school of the latest spell. */
const association = bind(layout, {
  id: 'association',
  grain: 'roleAssignment',
  side: { of: 'student', join: { person: '' }, pick: { orderBy: 'begin', take: 'first' } },
  pairs: {
    'person.identifiers[ed-fi.student-unique-id]': [studentNumber, studentId, onlyRead.ownersRow],
    role: [[], constant('student')],
    'organization.identifiers[ed-fi.education-organization-id]': [organization, bodyId],
  },
})

const enrolled = bind(layout, {
  id: 'enrolled',
  grain: 'enrollment',
  side: { ...ofStudent, pick: { orderBy: 'begin', take: 'last' } },
  pairs: {
    'school.district.identifiers[ed-fi.education-organization-id]': [
      organization,
      bodyId,
      { mode: 'encodeOnly', onlyBlank: true, reason: 'The association with the school says it, with its dates.' },
    ],
    'school.identifiers[ed-fi.education-organization-id]': [
      organization,
      bodyId,
      { mode: 'encodeOnly', onlyBlank: true, reason: 'The association with the school says it, with its dates.' },
    ],
  },
})

const englishLearner = bind(layout, {
  id: 'english-learner',
  grain: 'studentStatus',
  side: ofStudent,
  present: ['limitedEnglishProficiencyDescriptor'],
  pairs: {
    ...aboutStudent,
    kind: [[], constant('english-learner')],
    value: ['limitedEnglishProficiencyDescriptor', code(limitedEnglishProficiency)],
  },
})

const withDisability = bind(layout, {
  id: 'disability',
  grain: 'studentStatus',
  side: ofStudent,
  present: ['disabilities[].disabilityDescriptor'],
  when: { value: 'yes' },
  pairs: {
    ...aboutStudent,
    kind: [[], constant('disability')],
    value: [[], constant('yes')],
    detail: ['disabilities[].disabilityDescriptor', firstOfList(TEXT_SEPARATOR, code(disability))],
  },
})

const military = bind(layout, {
  id: 'supporter-military-connection',
  grain: 'studentStatus',
  side: ofStudent,
  present: ['supporterMilitaryConnectionDescriptor'],
  pairs: {
    ...aboutStudent,
    kind: [[], constant('military-connected')],
    value: ['supporterMilitaryConnectionDescriptor', code(supporterMilitaryConnection), { with: ['detail'] }],
  },
})

/** A characteristic holds from the first to the last day of each of its times; its absence says nothing. */
const characteristic = bind(layout, {
  id: 'characteristic',
  grain: 'studentStatus',
  side: ofStudent,
  present: ['studentCharacteristics[].studentCharacteristicDescriptor'],
  each: {
    column: [
      'studentCharacteristics[].studentCharacteristicDescriptor',
      'studentCharacteristics[].periods[].beginDate',
      'studentCharacteristics[].periods[].endDate',
    ],
    separator: TEXT_SEPARATOR,
  },
  when: {
    kind: [
      'foster-care',
      'homeless',
      'immigrant',
      'military-connected',
      'pregnant-or-parenting',
      'runaway-youth',
      'single-parent',
      'unaccompanied-youth',
      'displaced-homemaker',
      'economically-disadvantaged',
      'refugee-or-asylee',
      'other',
    ],
  },
  pairs: {
    ...aboutStudent,
    kind: ['studentCharacteristics[].studentCharacteristicDescriptor', code(studentCharacteristic)],
    value: [[], constant('yes')],
    begin: ['studentCharacteristics[].periods[].beginDate', date('yyyy-MM-dd')],
    end: ['studentCharacteristics[].periods[].endDate', date('yyyy-MM-dd')],
  },
})

export const studentEducationOrganizationAssociation = [
  student,
  association,
  enrolled,
  englishLearner,
  withDisability,
  military,
  characteristic,
]
