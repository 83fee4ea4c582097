import { type CodeOf, codeSet } from './code-set.ts'

export const enrollmentEntryType = codeSet('enrollmentEntryType', 'Enrollment entry type', [
  ['initial', 'First enrollment of the year', '74001'],
  ['original', 'Original entry into a US school', '01838'],
  ['original-from-abroad', 'Original entry from abroad'],
  ['matriculated', 'Matriculated from another school'],
  ['transfer', 'Transfer, origin not given'],
  ['transfer-same-lea', 'From a public school in the same district', '01821'],
  ['transfer-other-lea', 'From a public school in another district', '01822'],
  ['transfer-other-state', 'From a school in another state', '74003'],
  ['transfer-private', 'From a private school', '74002'],
  ['transfer-charter', 'From a charter school', '01832'],
  ['transfer-home-school', 'From home schooling', '01833'],
  ['transfer-institution', 'From an institution', '01831'],
  ['transfer-abroad', 'From a school outside the country', '01830'],
  ['transfer-choice', 'Under a school-choice or safety option'],
  ['reentry', 'Re-entry after withdrawal'],
  ['reentry-status-change', 'Re-entry, same school, after a status change', '01835'],
  ['reentry-school-change', 'Re-entry in another school of the district'],
  ['responsibility-only', 'Responsible for services only'],
  ['census-only', 'Census only, not attending'],
  ['test-only', 'Only to record a test'],
  ['program-only', 'Program that does not teach core subjects'],
  ['entry', 'Entry, type not given'],
  ['other', 'Other', '09999'],
])

/** A code of the set `enrollmentEntryType`: enrollment entry type. */
export type EnrollmentEntryTypeCode = CodeOf<typeof enrollmentEntryType>
