import { codeTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

/** The common grades do not tell half days from whole days: a whole day is what is written. */
export const gradeLevel = codeTable('us-pa.grade', 'gradeLevel', { source: validValues, verified: true }, [
  ['PKA', 'PK', 'broader', 'decodeOnly'],
  ['PKP', 'PK', 'broader', 'decodeOnly'],
  ['PKF', 'PK', 'broader'],
  ['K4A', 'PK', 'lossy', 'decodeOnly'],
  ['K4P', 'PK', 'lossy', 'decodeOnly'],
  ['K4F', 'PK', 'lossy', 'decodeOnly'],
  ['K5A', 'KG', 'broader', 'decodeOnly'],
  ['K5P', 'KG', 'broader', 'decodeOnly'],
  ['K5F', 'KG', 'broader'],
  ['001', '01'],
  ['002', '02'],
  ['003', '03'],
  ['004', '04'],
  ['005', '05'],
  ['006', '06'],
  ['007', '07'],
  ['008', '08'],
  ['009', '09'],
  ['010', '10'],
  ['011', '11'],
  ['012', '12'],
  ['AAP', 'AE', 'broader'],
])
