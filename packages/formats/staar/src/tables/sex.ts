import { codeTable } from '@nrec-align/mapping'
import { seen } from '../sources.ts'

export const sex = codeTable('us-tx-staar.sex', 'sex', { source: seen }, [
  ['F', 'female'],
  ['M', 'male'],
])
