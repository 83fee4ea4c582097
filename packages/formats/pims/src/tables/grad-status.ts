import { codeTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

/**
 * How the year ended for the student. L and T say where to, which the outcome does not: only the way of the exit
 * gives them back. Which of the reasons of a dropout to write nothing says.
 */
export const gradStatus = codeTable('us-pa.grad-status', 'exitOutcome', { source: validValues, verified: true }, [
  ['A', ['dropout'], 'broader', 'decodeOnly'],
  ['B', ['dropout'], 'broader', 'decodeOnly'],
  ['C', ['dropout'], 'broader', 'decodeOnly'],
  ['D', ['dropout'], 'broader', 'decodeOnly'],
  ['H', ['dropout'], 'broader', 'decodeOnly'],
  ['O', ['dropout'], 'broader', 'decodeOnly'],
  ['R', ['dropout'], 'broader', 'decodeOnly'],
  ['W', ['dropout'], 'broader', 'decodeOnly'],
  ['G', ['graduate'], 'narrower'],
  ['S', ['graduate'], 'narrower', 'decodeOnly'],
  ['L', ['transferred'], 'narrower', 'decodeOnly'],
  ['T', ['transferred'], 'exact', 'decodeOnly'],
  ['I', ['not-applicable'], 'lossy', 'decodeOnly'],
  ['J', ['not-applicable'], 'lossy', 'decodeOnly'],
  ['T', ['transferred', 'transfer-public-in-state'], 'exact', 'encodeOnly'],
  ['L', ['transferred', 'transfer-private-or-out-of-state'], 'exact', 'encodeOnly'],
  ['L', ['transferred', 'transfer-private'], 'exact', 'encodeOnly'],
  ['L', ['transferred', 'transfer-out-of-state'], 'exact', 'encodeOnly'],
  ['L', ['died'], 'broader', 'encodeOnly'],
  ['', ['continuing'], 'exact', 'encodeOnly'],
])
