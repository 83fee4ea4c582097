import { type CodeOf, codeSet } from './code-set.ts'

export const attendanceCategory = codeSet('attendanceCategory', 'Attendance category', [
  ['present', 'Present', 'Present'],
  ['absent-excused', 'Excused absence', 'ExcusedAbsence'],
  ['absent-unexcused', 'Unexcused absence', 'UnexcusedAbsence'],
  ['absent', 'Absent, reason not given'],
  ['tardy', 'Late', 'Tardy'],
  ['early-departure', 'Left early', 'EarlyDeparture'],
  ['partial', 'Part of the day'],
  ['in-school-suspension', 'In-school suspension'],
  ['out-of-school-suspension', 'Out-of-school suspension'],
  ['expelled', 'Expelled'],
  ['not-expected', 'Not expected'],
])

/** A code of the set `attendanceCategory`: attendance category. */
export type AttendanceCategoryCode = CodeOf<typeof attendanceCategory>
