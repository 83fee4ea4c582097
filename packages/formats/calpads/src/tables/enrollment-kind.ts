import { codeTable } from '@nrec-align/mapping'
import { dataGuide } from '../sources.ts'

/** The numbers 40 and 50 are from background knowledge, so the list as a whole is not verified. */
export const enrollmentKind = codeTable('us-ca.enrollment-status', 'enrollmentKind', { source: dataGuide }, [
  ['10', 'primary'],
  ['20', 'secondary'],
  ['30', 'short-term'],
  ['40', 'services-only'],
  ['50', 'non-membership'],
])
