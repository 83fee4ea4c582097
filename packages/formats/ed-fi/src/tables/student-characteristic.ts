import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Characteristics of students. */
export const studentCharacteristic = descriptorTable('StudentCharacteristic', 'statusKind', {
  rows: [
    ['Foster Care', 'foster-care'],
    ['Homeless', 'homeless'],
    ['Immigrant', 'immigrant'],
    ['Parent in Military', 'military-connected'],
    ['Pregnant', 'pregnant-or-parenting', 'broader'],
    ['Refugee', 'refugee-or-asylee', 'broader', 'read'],
    ['Asylee', 'refugee-or-asylee', 'broader', 'read'],
    ['Runaway', 'runaway-youth'],
    ['Single Parent', 'single-parent'],
    ['Unaccompanied Youth', 'unaccompanied-youth'],
    ['Displaced Homemaker', 'displaced-homemaker'],
    ['Displaced', 'other', 'lossy', 'read'],
    ['Economic Disadvantaged', 'economically-disadvantaged'],
    ['Other', 'other'],
  ],
})
