import { type CodeOf, codeSet } from './code-set.ts'

export const assessmentSubject = codeSet('assessmentSubject', 'Assessment subject', [
  ['english-language-arts', 'English language arts', '13373'],
  ['english', 'English', '13372'],
  ['reading', 'Reading', '00560'],
  ['language', 'Language arts', '00554'],
  ['writing', 'Writing', '01287'],
  ['mathematics', 'Mathematics', '01166'],
  ['science', 'Science', '00562'],
  ['life-science', 'Life science', '73086'],
  ['physical-science', 'Physical science', '73087'],
  ['social-studies', 'Social studies', '13374'],
  ['us-history', 'US history and government', '73088'],
  ['world-history', 'World history and government', '73089'],
  ['foreign-language', 'Foreign language', '00546'],
  ['english-proficiency', 'English as a second language', '00256'],
  ['arts', 'Arts', '13371'],
  ['career-technical', 'Career and technical education', '73065'],
  ['health-physical', 'Physical education and health'],
  ['special-education', 'Special education', '02043'],
  ['composite', 'Composite or cross-subject'],
  ['early-learning', 'Early learning domains'],
  ['other', 'Other', '09999'],
])

/** A code of the set `assessmentSubject`: assessment subject. */
export type AssessmentSubjectCode = CodeOf<typeof assessmentSubject>
