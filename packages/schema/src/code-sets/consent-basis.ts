import { type CodeOf, codeSet } from './code-set.ts'

export const consentBasis = codeSet('consentBasis', 'Consent basis', [
  ['consent', 'Consent'],
  ['directory-information', 'Directory information'],
  ['school-official', 'School official exception'],
  ['transfer-school', 'School of transfer exception'],
  ['audit-evaluation', 'Audit or evaluation exception'],
  ['studies', 'Studies exception'],
  ['aggregate', 'De-identified or aggregate'],
  ['blocked', 'Disclosure blocked'],
])

/** A code of the set `consentBasis`: consent basis. */
export type ConsentBasisCode = CodeOf<typeof consentBasis>
