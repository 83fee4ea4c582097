import { codeTable } from '@nrec-align/mapping'
import { sources } from '../sources.ts'

/** What a student finished high school with: the kind of completion and the type of the diploma. */
export const diploma = codeTable('nsc.diploma-type', 'completionKind', { source: sources.diplomas, verified: true }, [
  ['Regular Diploma', ['regular-diploma', 'regular']],
  ['Endorsed/Advanced Diploma', ['regular-diploma', 'advanced']],
  ['International Baccalaureate', ['regular-diploma', 'international-baccalaureate']],
  ['Modified Diploma', ['alternate-diploma', 'modified'], 'broader'],
  ['General Education Development (GED) Credential', ['equivalency', 'ged']],
  ['High School Equivalency Credential (other than GED)', ['equivalency', 'equivalency']],
  ['Vocational Certificate', ['certificate', 'career-technical']],
  ['Other', ['certificate', 'other'], 'lossy'],
])
