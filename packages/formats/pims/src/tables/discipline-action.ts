import { codeTable } from '@nrec-align/mapping'
import { appendices } from '../sources.ts'

/** Sanctions and remedial programs; which of several expulsions or counselings to write nothing says. */
export const disciplineAction = codeTable(
  'us-pa.disciplinary-action',
  'disciplineAction',
  { source: appendices, verified: true },
  [
    ['S1', 'none'],
    ['S2', 'detention'],
    ['S3', 'in-school-suspension'],
    ['S4', 'out-of-school-suspension'],
    ['S5', 'expulsion', 'broader', 'decodeOnly'],
    ['S6', 'expulsion', 'broader', 'decodeOnly'],
    ['S7', 'expulsion', 'broader', 'decodeOnly'],
    ['S8', 'interim-removal-school'],
    ['S9', 'interim-removal-hearing'],
    ['S10', 'other'],
    ['R1', 'alternative-placement', 'broader', 'decodeOnly'],
    ['R2', 'alternative-placement', 'lossy', 'decodeOnly'],
    ['R3', 'counseling', 'broader', 'decodeOnly'],
    ['R4', 'counseling', 'broader', 'decodeOnly'],
    ['R5', 'counseling', 'broader', 'decodeOnly'],
    ['R6', 'counseling', 'broader', 'decodeOnly'],
    ['R7', 'counseling', 'broader', 'decodeOnly'],
    ['R8', 'counseling', 'broader', 'decodeOnly'],
    ['R9', 'other', 'broader', 'decodeOnly'],
  ],
)
