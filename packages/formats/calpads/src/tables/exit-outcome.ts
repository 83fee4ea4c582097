import { codeTable } from '@nrec-align/mapping'
import { dataGuide } from '../sources.ts'

/**
 * What exit reason and completion status together imply, without looking at other records.
 *
 * A grade change (E150) and the turn of the year (E155) are not departures. Transfers inside California, T380 and
 * E490 count as dropouts only when no later record shows the student again, so they stay undetermined.
 * An empty list of values says that the pair of codes is known and implies nothing.
 */
export const exitOutcome = codeTable('us-ca.exit-outcome', 'exitOutcome', { source: dataGuide, verified: true }, [
  [['E230', '100'], 'graduate', 'exact', 'decodeOnly'],
  [['E230', '104'], 'undetermined', 'lossy', 'decodeOnly', 1991, 2014],
  [['E230', '106'], 'graduate', 'broader', 'decodeOnly', 1991, 2015],
  [['E230', '108'], 'graduate', 'broader', 'decodeOnly', 1991, 2015],
  [['E230', '120'], 'completer', 'exact', 'decodeOnly'],
  [['E230', '250'], 'completer', 'exact', 'decodeOnly'],
  [['E230', '320'], 'completer', 'exact', 'decodeOnly'],
  [['E230', '330'], 'completer', 'exact', 'decodeOnly'],
  [['E230', '360'], 'dropout', 'exact', 'decodeOnly'],
  [['E230', '480'], 'continuing', 'exact', 'decodeOnly'],
  [['E230', '485'], 'transferred', 'exact', 'decodeOnly'],
  [['E230', ''], 'undetermined', 'lossy', 'decodeOnly'],
  [['E125', '*'], [], 'exact', 'decodeOnly'],
  [['E130', '*'], 'died', 'exact', 'decodeOnly'],
  [['E140', '*'], 'dropout', 'exact', 'decodeOnly'],
  [['E150', '*'], 'continuing', 'exact', 'decodeOnly'],
  [['E155', '*'], 'continuing', 'exact', 'decodeOnly'],
  [['E170', '*'], [], 'exact', 'decodeOnly'],
  [['E300', '*'], 'dropout', 'exact', 'decodeOnly'],
  [['E400', '*'], 'dropout', 'exact', 'decodeOnly'],
  [['E410', '*'], 'dropout', 'exact', 'decodeOnly'],
  [['E450', '*'], [], 'exact', 'decodeOnly'],
  [['E490', '*'], 'undetermined', 'lossy', 'decodeOnly'],
  [['N420', '*'], [], 'exact', 'decodeOnly'],
  [['N470', '*'], [], 'exact', 'decodeOnly'],
  [['T160', '*'], 'undetermined', 'exact', 'decodeOnly'],
  [['T165', '*'], 'undetermined', 'exact', 'decodeOnly'],
  [['T167', '*'], 'undetermined', 'exact', 'decodeOnly'],
  [['T180', '*'], 'transferred', 'exact', 'decodeOnly'],
  [['T200', '*'], 'transferred', 'exact', 'decodeOnly'],
  [['T240', '*'], 'transferred', 'exact', 'decodeOnly'],
  [['T260', '*'], 'transferred', 'broader', 'decodeOnly'],
  [['T270', '*'], [], 'exact', 'decodeOnly'],
  [['T280', '*'], 'transferred', 'broader', 'decodeOnly'],
  [['T310', '*'], [], 'exact', 'decodeOnly'],
  [['T370', '*'], 'transferred', 'exact', 'decodeOnly'],
  [['T380', '*'], 'undetermined', 'lossy', 'decodeOnly'],
  [['T460', '*'], [], 'exact', 'decodeOnly'],
  [['', '*'], [], 'exact', 'decodeOnly'],
])
