import { codeTable } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'

/** The subjects that the sample has. Reading and language usage are both language arts: the course tells them apart. */
export const subject = codeTable('map-growth.subject', 'assessmentSubject', { source: sampleFile }, [
  ['Language Arts', 'english-language-arts'],
  ['Mathematics', 'mathematics'],
  ['Science', 'science'],
])
