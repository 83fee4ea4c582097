import { type CodeOf, codeSet } from './code-set.ts'

export const disciplineAction = codeSet('disciplineAction', 'Discipline action', [
  ['none', 'No action', '03105'],
  ['conference', 'Conference or warning', '03077'],
  ['detention', 'Detention', '03084'],
  ['in-school-suspension', 'In-school suspension', '03100'],
  ['out-of-school-suspension', 'Out-of-school suspension'],
  ['expulsion', 'Expulsion'],
  ['expulsion-with-services', 'Expulsion with services', '03086'],
  ['expulsion-without-services', 'Expulsion without services', '03087'],
  ['interim-removal-school', 'Removed to an interim setting by the school', '03120'],
  ['interim-removal-hearing', 'Removed to an interim setting by a hearing officer', '03158'],
  ['alternative-placement', 'Alternative placement', '03072'],
  ['removal-from-class', 'Removal from class'],
  ['bus-suspension', 'Bus suspension', '03071'],
  ['community-service', 'Community service', '03076'],
  ['counseling', 'Counseling or other remedial program', '03082'],
  ['law-enforcement-referral', 'Referral to law enforcement', '03089'],
  ['school-related-arrest', 'School-related arrest', '75001'],
  ['mechanical-restraint', 'Mechanical restraint', '13357'],
  ['physical-restraint', 'Physical restraint', '13358'],
  ['seclusion', 'Seclusion', '13359'],
  ['loss-of-privileges', 'Loss of privileges', '03091'],
  ['restitution', 'Restitution', '03094'],
  ['other', 'Other', '09999'],
  ['unknown', 'Unknown', '09997'],
])

/** A code of the set `disciplineAction`: discipline action. */
export type DisciplineActionCode = CodeOf<typeof disciplineAction>
