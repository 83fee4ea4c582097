import { codeTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

/** The Keystone diploma is a regular diploma of a type that only this state has. */
export const diplomaType = codeTable('us-pa.diploma-type', 'completionKind', { source: validValues, verified: true }, [
  ['806', ['regular-diploma', 'regular']],
  ['816', ['equivalency', 'ged']],
  ['826', ['regular-diploma', 'other'], 'lossy'],
  ['806', ['regular-diploma'], 'exact', 'encodeOnly'],
])
