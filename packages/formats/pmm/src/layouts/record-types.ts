import { delimited, layout } from '@nrec-align/mapping'
import { sampleData } from '../sources.ts'

const reason = 'Says which accounts are households; the ids mean nothing in another org.'

/** Which id stands for which record type of accounts in one org. */
export const recordTypes = layout('recordTypes', {
  title: 'Account_rt_mapping',
  description: 'One row for each record type of accounts.',
  files: ['Account_rt_mapping.csv'],
  container: delimited({ lineEnd: '\n' }),
  columns: {
    record_type_id: { description: 'Id of the record type.', required: 'always', privacy: 'public' },
    developer_name: {
      description: 'Name of the record type, the same in every org.',
      required: 'always',
      privacy: 'public',
    },
  },
  source: sampleData,
  confidence: 'verified',
  carried: { record_type_id: reason, developer_name: reason },
  recordKey: ['record_type_id'],
})
