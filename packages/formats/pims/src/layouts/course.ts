import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { aun, field, indicator, key, needed, school, sometimes } from './column.ts'
import { noCommonField, schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'

const columns = inPlace(79, {
  'SUBMITTING AUN': submittingAun(),
  'SCHOOL NUMBER': school(2, 'The school that offers the course.', key),
  'SCHOOL YEAR DATE': schoolYearDate(3),
  'COURSE NAME': field(5, 'What the agency calls the course.', 'public', 50, needed),
  'NUMBER OF CREDITS': field(9, 'College credits of a dual credit course.', 'public', undefined, sometimes),
  'SUPPLEMENTARY COURSE DIFFERENTIATOR': field(
    26,
    'Tells the same course apart when it is given twice a year.',
    'public',
    2,
    key,
  ),
  'COURSE CODE LONG': field(27, 'Code that the agency gives the course.', 'public', 12, key),
  'ALTERNATE COURSE CODE': field(29, 'Course code of the state.', 'public', 8, needed),
  'REQUIREMENTS INDICATOR CODE': indicator(30, 'Whether a diploma requires the course.', 'public', needed),
  'DUAL CREDIT': indicator(32, 'Whether college credit can be earned.', 'public', needed),
  'ADVANCED PLACEMENT INDICATOR': indicator(33, 'Whether it leads to Advanced Placement credit.', 'public', needed),
  'INTERNATIONAL BACCALAUREATE INDICATOR': indicator(
    40,
    'Whether it belongs to an International Baccalaureate.',
    'public',
    needed,
  ),
  'END OF COURSE EXAM': field(63, 'Keystone exam that ends the course.', 'public', 4, sometimes),
  'ORGANIZATION DEFINING COURSE': aun(66, 'Agency that made the dual credit agreement.', sometimes),
  'CAMBRIDGE ADVANCED COURSE INDICATOR': indicator(79, 'Whether it is a Cambridge advanced course.', 'public', needed),
})

export const course = layout('course', {
  title: 'Course',
  description: 'One record a course of a school and school year.',
  // The name of the table was not read; the width tells the template.
  files: ['*COURSE*'],
  writtenAs: 'COURSE.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'NUMBER OF CREDITS': noCommonField,
    'ALTERNATE COURSE CODE': noCommonField,
    'REQUIREMENTS INDICATOR CODE': noCommonField,
    'DUAL CREDIT': noCommonField,
    'ADVANCED PLACEMENT INDICATOR': noCommonField,
    'INTERNATIONAL BACCALAUREATE INDICATOR': noCommonField,
    'END OF COURSE EXAM': noCommonField,
    'ORGANIZATION DEFINING COURSE': noCommonField,
    'CAMBRIDGE ADVANCED COURSE INDICATOR': noCommonField,
  },
  dropped: notCollected(columns),
  recordKey: [
    'SUBMITTING AUN',
    'SCHOOL NUMBER',
    'SCHOOL YEAR DATE',
    'SUPPLEMENTARY COURSE DIFFERENTIATOR',
    'COURSE CODE LONG',
  ],
})
