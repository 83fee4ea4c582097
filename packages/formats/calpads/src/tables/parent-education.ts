import { codeTable } from '@nrec-align/mapping'
import { dataGuide } from '../sources.ts'

/** Only 14 is in the guide; the others are background knowledge. */
export const parentEducation = codeTable('us-ca.parent-education', 'educationLevel', { source: dataGuide }, [
  ['10', 'graduate'],
  ['11', 'college'],
  ['12', 'some-college'],
  ['13', 'high-school'],
  ['14', 'less-than-high-school'],
  ['15', 'unknown'],
])
