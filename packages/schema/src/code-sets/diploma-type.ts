import { type CodeOf, codeSet } from './code-set.ts'

export const diplomaType = codeSet('diplomaType', 'Diploma or credential type', [
  ['regular', 'Regular', '00806'],
  ['advanced', 'Endorsed or advanced', '00807'],
  ['international-baccalaureate', 'International Baccalaureate', '00809'],
  ['modified', 'Modified', '00810'],
  ['adult-education', 'Adult education diploma'],
  ['equivalency', 'Equivalency other than GED', '00815'],
  ['ged', 'GED', '00816'],
  ['certificate-of-completion', 'Certificate of completion', '00814'],
  ['career-technical', 'Career and technical certificate', '00819'],
  ['state-alternate', 'State-defined alternate', '75000'],
  ['other', 'Other', '00811'],
])

/** A code of the set `diplomaType`: diploma or credential type. */
export type DiplomaTypeCode = CodeOf<typeof diplomaType>
