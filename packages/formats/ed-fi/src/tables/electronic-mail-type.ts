import { textDescriptorTable } from '../descriptors/descriptor-table.ts'

/** What an e-mail address is used for. */
export const electronicMailType = textDescriptorTable('ElectronicMailType', [
  'Home/Personal',
  'Organization',
  'Other',
  'Work',
])
