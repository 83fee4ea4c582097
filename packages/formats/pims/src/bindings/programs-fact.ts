import { bind, code, constant, identifier } from '@nrec-align/mapping'
import { programsFact } from '../layouts/programs-fact.ts'
import { homelessSleeps } from '../tables/homeless-sleeps.ts'
import {
  homelessCodes,
  homelessKind,
  plainProgram,
  plainProgramCodes,
  programName,
  sharedProgram,
  sharedProgramCodes,
} from '../tables/programs.ts'
import { isoDay, lastDayOfYear, organizationPairs, schoolDefaults, studentPair, yearDefaults } from './common-pairs.ts'

const days = { begin: ['BEGINNING DATE', isoDay], end: ['ENDING DATE', isoDay] } as const

const homeless = bind(programsFact, {
  id: 'homeless',
  grain: 'studentStatus',
  where: { 'PROGRAMS CODE': homelessCodes },
  // What is only known for a year stands on the row of the student.
  when: { kind: ['unaccompanied-youth', 'homeless'], begin: { present: true } },
  pairs: {
    ...organizationPairs,
    ...studentPair,
    schoolYear: ['SCHOOL YEAR DATE', lastDayOfYear],
    kind: ['PROGRAMS CODE', code(homelessKind)],
    value: [[], constant('yes')],
    ...days,
    detail: ['PGM PARTICIPATION INFORMATION CODE', code(homelessSleeps)],
  },
  defaults: schoolDefaults,
})

const participation = {
  ...organizationPairs,
  'participant.identifiers[us-pa.pasecureid]': ['PASECUREID', identifier()],
  ...days,
} as const

const plain = bind(programsFact, {
  id: 'program',
  grain: 'participation',
  where: { 'PROGRAMS CODE': plainProgramCodes },
  when: { programKind: ['head-start', 'prekindergarten', 'twenty-first-cclc'] },
  pairs: { ...participation, programKind: ['PROGRAMS CODE', code(plainProgram)] },
  defaults: { ...schoolDefaults, ...yearDefaults },
})

const asNumber = { mode: 'decodeOnly', reason: 'the code is written as the number of the program' } as const

const shared = bind(programsFact, {
  id: 'shared-program',
  grain: 'participation',
  where: { 'PROGRAMS CODE': sharedProgramCodes },
  when: { programKind: ['alternative-education', 'mode-of-instruction'] },
  pairs: {
    ...participation,
    'program.name': ['PROGRAMS CODE', code(programName), asNumber],
    programKind: ['PROGRAMS CODE', code(sharedProgram), asNumber],
    'program.identifiers[us-pa.program]': ['PROGRAMS CODE', identifier()],
  },
  defaults: { ...schoolDefaults, ...yearDefaults },
})

export const programsFactBindings = [homeless, plain, shared]
