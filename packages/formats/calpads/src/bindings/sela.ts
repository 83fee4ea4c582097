import { bind, code, constant, schoolYear } from '@nrec-align/mapping'
import { sela } from '../layouts/sela.ts'
import { englishLearner } from '../tables/english-learner.ts'
import { homeLanguage } from '../tables/home-language.ts'
import { recordPairs } from './record-pairs.ts'
import { ccyymmdd, matchKeys, schoolCode, studentIdentifiers, unsure } from './student-pairs.ts'

const englishLearnerStatus = bind(sela, {
  id: 'english-learner',
  grain: 'studentStatus',
  where: { 'Record Type Code': 'SELA' },
  series: { key: ['student', 'kind'], begin: 'begin', end: 'end' },
  pairs: {
    ...recordPairs,
    'organization.identifiers[us-ca.cds]': [['Reporting LEA', 'School of Attendance'], schoolCode],
    schoolYear: ['Academic Year ID', schoolYear('range'), unsure],
    ...studentIdentifiers,
    ...matchKeys,
    kind: [[], constant('english-learner')],
    value: ['English Language Acquisition Status Code', code(englishLearner), { with: ['detail'] }],
    begin: ['English Language Acquisition Status Start Date', ccyymmdd, unsure],
    'student.languages[home].language': ['Primary Language Code', code(homeLanguage), unsure],
  },
})

export const selaBindings = [englishLearnerStatus]
