import { codeTable } from '@nrec-align/mapping'
import { codeTables } from '../sources.ts'

/** C162 as flat records had it; movers and changes of status came later and with another kind of file. */
export const exitType = codeTable('us-tx.c162', 'exitType', { source: codeTables, verified: true }, [
  ['01', 'graduated'],
  ['03', 'died'],
  ['16', 'transfer-abroad'],
  ['24', 'transfer-postsecondary'],
  ['60', 'transfer-home-school'],
  ['66', 'removed-by-agency'],
  ['78', 'expelled'],
  ['81', 'transfer-private'],
  ['82', 'transfer-out-of-state'],
  ['83', 'invalid'],
  // Graduated elsewhere before coming here.
  ['85', 'graduated', 'lossy', 'decodeOnly'],
  ['86', 'completed-equivalency'],
  ['87', 'transfer-postsecondary', 'lossy', 'decodeOnly'],
  ['88', 'transfer-equivalency'],
  ['89', 'incarcerated'],
  ['90', 'graduated', 'lossy', 'decodeOnly'],
  // Whoever is not heard of again stands here too.
  ['98', 'unknown', 'lossy'],
])
