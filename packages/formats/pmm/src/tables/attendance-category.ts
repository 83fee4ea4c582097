import { codeTable } from '@nrec-align/mapping'
import { openList } from './open-list.ts'

/** Whether somebody came; a blank cell is no absence. */
export const attendanceCategory = codeTable(
  'pmm.attendance-status',
  'attendanceCategory',
  openList('ServiceDelivery__c.AttendanceStatus__c'),
  [
    ['Present', 'present'],
    ['Unexcused Absence', 'absent-unexcused'],
    ['Excused Absence', 'absent-excused'],
  ],
)
