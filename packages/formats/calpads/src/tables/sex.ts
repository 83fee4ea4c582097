import { codeTable } from '@nrec-align/mapping'

export const sex = codeTable('us-ca.gender', 'sex', { source: 'background knowledge; X from 2019-20' }, [
  ['F', 'female'],
  ['M', 'male'],
  ['X', 'nonbinary'],
])
