import type { PrivacyClass } from '@nrec-align/schema'

/** What is said of a kind of column; `kept` is why it has no common meaning, `dropped` why it is not even kept. */
export interface FamilyFacts {
  readonly says: string
  readonly privacy: PrivacyClass
  readonly kept?: string
  readonly dropped?: string
}

/** The kinds of columns that the layouts have. */
export const families = {
  administration: { says: 'Month and year of the administration, MMYY', privacy: 'public' },
  grade: { says: 'Grade of the test or of the student', privacy: 'quasi-identifier' },
  campus: { says: 'County, district and campus number', privacy: 'public' },
  place: {
    says: 'Region, district or campus in words',
    privacy: 'public',
    kept: 'names are cut to 15 characters; a body is known by its number and named by a directory',
  },
  name: { says: 'Name of the student, cut to the width of the column', privacy: 'direct-identifier' },
  secret: {
    says: 'A social security number or one in its stead, or a code that opens results to a family; never read',
    privacy: 'secret',
    kept: 'nobody but the state and the family may know it',
  },
  number: { says: 'Number of the student', privacy: 'direct-identifier' },
  person: { says: 'Fact about the student as the test file repeats it', privacy: 'quasi-identifier' },
  districtSaid: {
    says: 'Status that the district reported',
    privacy: 'sensitive',
    kept: 'repeated from what the district reported elsewhere; its codes in this file were not read',
  },
  use: { says: 'Free use by the district or the agency', privacy: 'sensitive', kept: 'each user gives it a meaning' },
  otherTest: {
    says: 'Whether the student took another test in the subject instead',
    privacy: 'sensitive',
    kept: 'its codes were not read',
  },
  support: {
    says: 'Support given during the test',
    privacy: 'sensitive',
    kept: 'supports of a sitting are not part of the common record',
  },
  scoreCode: { says: 'Whether the test was scored', privacy: 'sensitive' },
  handling: {
    says: 'How the test was handled',
    privacy: 'direct-identifier',
    kept: 'bookkeeping of the testing program',
  },
  testForm: {
    says: 'Language, version or mode of the test',
    privacy: 'sensitive',
    kept: 'its codes were not read',
  },
  item: {
    says: 'Answers or points item by item',
    privacy: 'sensitive',
    kept: 'single items of a test are not part of the common record',
  },
  level: { says: 'Performance level in the code of the test', privacy: 'sensitive' },
  reached: { says: 'Whether the level was reached, 1 or 0', privacy: 'sensitive' },
  progress: {
    says: 'Measure of progress or of English proficiency',
    privacy: 'sensitive',
    kept: 'its codes were not read',
  },
  score: { says: 'Score', privacy: 'sensitive' },
  earlier: {
    says: 'Result of an earlier administration',
    privacy: 'sensitive',
    dropped: 'the file of that administration states it; read here, the result would count twice',
  },
} as const satisfies Readonly<Record<string, FamilyFacts>>

/** A kind of column. */
export type Family = keyof typeof families
