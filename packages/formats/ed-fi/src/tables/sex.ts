import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Sex. */
export const sex = descriptorTable('Sex', 'sex', {
  rows: [
    ['Female', 'female'],
    ['Male', 'male'],
    ['Non-binary', 'nonbinary'],
    ['Not Selected', 'not-selected'],
  ],
})
