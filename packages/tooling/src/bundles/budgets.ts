/**
 * Kilobytes after minifying and gzip that a package may add to a browser's bundle, other packages of this repository aside.
 *
 * A package that grows past its budget is made smaller, or its budget is raised here and the commit says why.
 */
export const budgets: Readonly<Record<string, number>> = {
  schema: 134.5,
  mapping: 65,
  io: 128,
  'formats/aeries': 10,
  'formats/calpads': 13.5,
  'formats/ccd': 5.5,
  'formats/clear-impact': 3,
  'formats/clever': 7,
  'formats/ed-fi': 27.5,
  'formats/edfacts': 8,
  'formats/google-forms': 2,
  'formats/hsds': 9,
  'formats/i-ready': 5,
  'formats/infinite-campus': 3,
  'formats/kra': 2.5,
  'formats/map-growth': 4.5,
  'formats/oneroster': 11,
  'formats/peims': 6,
  'formats/pims': 16,
  'formats/pmm': 7.5,
  'formats/powerschool': 15,
  'formats/qualtrics': 3,
  'formats/sds': 4.5,
  'formats/staar': 8,
  'formats/star': 6.5,
  'formats/student-tracker': 6.5,
  'formats/vt-dc': 10,
}
