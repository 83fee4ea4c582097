import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Whether a student is learning English. */
export const limitedEnglishProficiency = descriptorTable('LimitedEnglishProficiency', 'statusValue', {
  rows: [
    ['Limited', 'yes'],
    ['Limited Monitored 1', 'monitored', 'broader', 'read'],
    ['Limited Monitored 2', 'monitored', 'broader', 'read'],
    ['NotLimited', 'no'],
  ],
  texas: [
    ['0', 'no'],
    ['1', 'yes'],
    ['F', 'monitored', 'broader'],
    ['S', 'monitored', 'broader'],
    ['3', 'monitored', 'broader'],
    ['4', 'monitored', 'broader'],
    ['5', 'former'],
  ],
})
