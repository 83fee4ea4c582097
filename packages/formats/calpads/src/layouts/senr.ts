import { layout } from '@nrec-align/mapping'
import { dataGuide } from '../sources.ts'
import { container } from './container.ts'
import { senrColumns } from './senr-columns.ts'
import { senrRules } from './senr-rules.ts'

const names = Object.keys(senrColumns) as (keyof typeof senrColumns)[]
const extract = names.slice(39)

/** Columns 36 to 39 came with 2019-20; the extracts of 2024-25 speak of 35. The first 31 are the same everywhere. */
const variants = [
  { id: '39', columns: names.slice(0, 39) },
  { id: '35', columns: names.slice(0, 35) },
  { id: '41', columns: names },
  { id: '37', columns: [...names.slice(0, 35), ...extract] },
]

const noCommonField = 'no common field says this'
const extractOnly = 'bookkeeping of the system the extract comes from'

export const senr = layout('senr', {
  title: 'Student enrollment (SENR)',
  description: 'One record an enrollment, with who the student is and how the enrollment ended.',
  files: ['*SENR*'],
  writtenAs: 'SENR.txt',
  container,
  columns: senrColumns,
  variants,
  source: dataGuide,
  confidence: 'verified',
  carried: {
    'Student School Transfer Code': noCommonField,
    'Postsecondary/Transition Status Indicator': noCommonField,
    'Food Handler Certification Program Completion Indicator': noCommonField,
    'Pre-Apprenticeship Certification Program Completion Indicator': noCommonField,
    'Pre-Apprenticeship Program (non-certified) Completion Indicator': noCommonField,
    'State or Federal Job Program Completion Indicator': noCommonField,
    'Upload Date': extractOnly,
    'Last Updated': extractOnly,
  },
  rules: senrRules,
  echoKey: 'Local Record ID',
  recordKey: [
    'Reporting LEA',
    'School of Attendance',
    'School of Attendance NPS',
    'SSID',
    'Local Student ID',
    'Enrollment Start Date',
    'Enrollment Status Code',
  ],
})
