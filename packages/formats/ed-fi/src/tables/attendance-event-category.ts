import type { CodesOf } from '@nrec-align/mapping'
import { type DescriptorRow, descriptorTable } from '../descriptors/descriptor-table.ts'

const rows: readonly DescriptorRow<CodesOf<'attendanceCategory'>>[] = [
  ['Early departure', 'early-departure'],
  ['Excused Absence', 'absent-excused'],
  ['Partial', 'partial'],
  ['Tardy', 'tardy'],
  ['Unexcused Absence', 'absent-unexcused'],
]

/** What is noted of a day; Data Standard 5.2 brought the code Present. */
export const attendanceEventCategory = descriptorTable('AttendanceEventCategory', 'attendanceCategory', {
  rows: [...rows, ['Present', 'present'], ['In Attendance', 'present', 'exact', 'read']],
})

/** What is noted of a day in Data Standard 4. */
export const attendanceEventCategoryIn4 = descriptorTable('AttendanceEventCategory', 'attendanceCategory', {
  rows: [...rows, ['In Attendance', 'present']],
  formerly: [['Present', 'present']],
})
