import { bind, code, constant, identifier, schoolYear, text } from '@nrec-align/mapping'
import { sprg } from '../layouts/sprg.ts'
import { participationStage } from '../tables/participation-stage.ts'
import { programKind, programKindCodes, programKinds } from '../tables/program-kind.ts'
import {
  homelessCodes,
  homelessProgram,
  mealCodes,
  mealProgram,
  migrantProgram,
  programStatus,
  programStatusCodes,
  programStatusKinds,
} from '../tables/program-status.ts'
import { yesNoStatus } from '../tables/yes-no-status.ts'
import { recordPairs } from './record-pairs.ts'
import {
  ccyymmdd,
  localIdentifier,
  matchKeys,
  ownersCell,
  ownersStudent,
  participantMatchKeys,
  schoolCode,
  studentIdentifiers,
  unsure,
} from './student-pairs.ts'

/** What every row that states a status says besides which one. */
const statusPairs = {
  ...recordPairs,
  'organization.identifiers[us-ca.cds]': [['Reporting LEA', 'School of Attendance'], schoolCode],
  schoolYear: ['Academic Year ID', schoolYear('range'), unsure],
  ...studentIdentifiers,
  ...matchKeys,
  // The file has no way to say that a status does not hold.
  value: [[], constant('yes')],
  begin: ['Education Program Membership Start Date', ccyymmdd, unsure],
  end: ['Education Program Membership End Date', ccyymmdd, unsure],
} as const

const status = bind(sprg, {
  id: 'status',
  grain: 'studentStatus',
  where: { 'Record Type Code': 'SPRG', 'Education Program Code': programStatusCodes },
  when: { kind: programStatusKinds },
  pairs: { ...statusPairs, kind: ['Education Program Code', code(programStatus)] },
})

const meals = bind(sprg, {
  id: 'meals',
  grain: 'studentStatus',
  where: { 'Record Type Code': 'SPRG', 'Education Program Code': mealCodes },
  when: { kind: 'meal-eligibility', detail: ['free', 'reduced'] },
  pairs: { ...statusPairs, kind: ['Education Program Code', code(mealProgram), { with: ['detail'] }] },
})

const migrant = bind(sprg, {
  id: 'migrant',
  grain: 'studentStatus',
  where: { 'Record Type Code': 'SPRG', 'Education Program Code': '135' },
  when: { kind: 'migrant' },
  pairs: {
    ...statusPairs,
    kind: ['Education Program Code', code(migrantProgram)],
    'student.identifiers[us.migrant]': ['Migrant Student ID', identifier()],
  },
})

const homeless = bind(sprg, {
  id: 'homeless',
  grain: 'studentStatus',
  where: { 'Record Type Code': 'SPRG', 'Education Program Code': homelessCodes },
  when: { kind: 'homeless' },
  pairs: {
    ...statusPairs,
    kind: ['Education Program Code', code(homelessProgram)],
    detail: ['Homeless Dwelling Type Code', text()],
  },
})

/** A status that stands in a column of its own on the homeless row, for the same days. */
const besideHomeless = {
  ...ownersStudent,
  'organization.identifiers[us-ca.cds]': [['Reporting LEA', 'School of Attendance'], schoolCode, ownersCell],
  schoolYear: ['Academic Year ID', schoolYear('range'), { ...ownersCell, ...unsure }],
  begin: ['Education Program Membership Start Date', ccyymmdd, { ...ownersCell, ...unsure }],
  end: ['Education Program Membership End Date', ccyymmdd, { ...ownersCell, ...unsure }],
} as const

const sameSpell = { student: 'student', organization: 'organization', begin: 'begin' }

const unaccompanied = bind(sprg, {
  id: 'unaccompanied-youth',
  grain: 'studentStatus',
  side: { of: 'homeless', join: sameSpell },
  present: ['Unaccompanied Youth Indicator'],
  pairs: {
    ...besideHomeless,
    kind: [[], constant('unaccompanied-youth')],
    value: ['Unaccompanied Youth Indicator', code(yesNoStatus)],
  },
})

const runaway = bind(sprg, {
  id: 'runaway-youth',
  grain: 'studentStatus',
  side: { of: 'homeless', join: sameSpell },
  present: ['Runaway Youth Indicator'],
  pairs: {
    ...besideHomeless,
    kind: [[], constant('runaway-youth')],
    value: ['Runaway Youth Indicator', code(yesNoStatus)],
  },
})

const participation = bind(sprg, {
  id: 'participation',
  grain: 'participation',
  where: { 'Record Type Code': 'SPRG', 'Education Program Code': programKindCodes },
  when: { programKind: programKinds },
  pairs: {
    ...recordPairs,
    'organization.identifiers[us-ca.cds]': [['Reporting LEA', 'School of Attendance'], schoolCode],
    'participant.identifiers[us-ca.ssid]': ['SSID', identifier()],
    'participant.identifiers[local]': [['Local Student ID', 'Reporting LEA'], localIdentifier],
    ...participantMatchKeys,
    programKind: ['Education Program Code', code(programKind)],
    stage: [
      'Education Program Membership Code',
      code(participationStage),
      { mode: 'decodeOnly', reason: 'the state ignores what is sent and works it out itself' },
    ],
    begin: ['Education Program Membership Start Date', ccyymmdd, unsure],
    end: ['Education Program Membership End Date', ccyymmdd, unsure],
  },
})

export const sprgBindings = [status, meals, migrant, homeless, unaccompanied, runaway, participation]
