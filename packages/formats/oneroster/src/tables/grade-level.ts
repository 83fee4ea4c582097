import { codeTable } from '@nrec-align/mapping'

/** The CEDS entry grade levels of version 1.1; version 1.2 leaves the vocabulary open, so they serve it too. */
export const gradeLevel = codeTable(
  'oneroster.grades',
  'gradeLevel',
  { source: 'CEDS Entry Grade Level, as OneRoster 1.1 prescribes for grades', verified: true },
  [
    ['IT', 'IT'],
    ['PR', 'PR'],
    ['PK', 'PK'],
    ['TK', 'TK'],
    ['KG', 'KG'],
    ['01', '01'],
    ['02', '02'],
    ['03', '03'],
    ['04', '04'],
    ['05', '05'],
    ['06', '06'],
    ['07', '07'],
    ['08', '08'],
    ['09', '09'],
    ['10', '10'],
    ['11', '11'],
    ['12', '12'],
    ['13', '13'],
    ['PS', 'PS'],
    ['UG', 'UG'],
    ['Other', 'other'],
  ],
)
