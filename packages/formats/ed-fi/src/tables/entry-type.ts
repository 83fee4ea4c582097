import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** From where a student came. */
export const entryType = descriptorTable('EntryType', 'enrollmentEntryType', {
  rows: [
    ['Transfer', 'transfer'],
    ['New to education system', 'original'],
    ['Next year school', 'matriculated', 'lossy'],
    ['Re-entry', 'reentry'],
    ['Other', 'other'],
  ],
  texas: [['1', 'entry']],
})
