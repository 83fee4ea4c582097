/** What people write in one place and leave out in another. */
const MARKS = /[ .'’-]+/g

/**
 * A name as it is compared: without blanks, dots, hyphens and apostrophes, and without the case of the letters A to Z.
 *
 * Other letters keep theirs: how they are mapped depends on the language, and a wrong mapping joins two people.
 */
export const comparableName = (name: string): string =>
  name.replace(MARKS, '').replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
