import { codeTable } from '@nrec-align/mapping'
import { validCodes } from '../sources.ts'

/**
 * The status code gives the answer, and itself as the detail, so that EO and IFEP stay apart.
 * The last three rows write what other sources say without California's detail; a plain no is EO or IFEP and has no way back.
 */
export const englishLearner = codeTable('us-ca.elas', 'statusValue', { source: validCodes, verified: true }, [
  ['EL', ['yes', 'EL']],
  ['ADEL', ['yes', 'ADEL'], 'broader', 'both', 2021],
  ['EO', ['no', 'EO'], 'broader'],
  ['IFEP', ['no', 'IFEP'], 'broader'],
  ['RFEP', ['former', 'RFEP']],
  ['TBD', ['undetermined', 'TBD']],
  ['EL', 'yes', 'exact', 'encodeOnly'],
  ['RFEP', 'former', 'exact', 'encodeOnly'],
  ['TBD', 'undetermined', 'exact', 'encodeOnly'],
])
