/** A value that follows from others where no source states it; it never outranks a stated one. */
export type Derivation =
  /** The school year in which a date lies. */
  | { readonly rule: 'school-year-of'; readonly target: string; readonly from: string }
  /** The value of the record that a reference names, given only to the one open or else latest record that refers to it. */
  | {
      readonly rule: 'from-reference-for-open-or-latest'
      readonly target: string
      readonly from: string
      readonly by: string
      readonly orderBy: string
    }
  /** The value of the latest record that refers to this one. */
  | {
      readonly rule: 'latest-of'
      readonly target: string
      readonly from: string
      readonly by: string
      readonly orderBy: string
    }
  /** The record to which the record that a reference names refers in its turn. */
  | { readonly rule: 'reference-of-reference'; readonly target: string; readonly from: string; readonly by: string }
  /** The referred body, where it is a district. */
  | { readonly rule: 'parent-when-district'; readonly target: string; readonly from: string }
  /** The same value under another name. */
  | { readonly rule: 'copy'; readonly target: string; readonly from: string }
  /** `two-or-more`, where a list has several entries. */
  | { readonly rule: 'two-or-more'; readonly target: string; readonly from: string }

/**
 * What follows from stated values, applied after the fold.
 *
 * A path is the name of an entity, a dot and a leaf path of that entity.
 *
 * @example
 * ```ts
 * import { derivations } from '@nrec-align/schema'
 *
 * console.assert(derivations.some(({ target, rule }) => target === 'enrollment.schoolYear' && rule === 'school-year-of'))
 * ```
 */
export const derivations: readonly Derivation[] = [
  { rule: 'school-year-of', target: 'enrollment.schoolYear', from: 'enrollment.begin' },
  {
    rule: 'from-reference-for-open-or-latest',
    target: 'enrollment.gradeLevel',
    from: 'student.gradeLevel',
    by: 'enrollment.student',
    orderBy: 'enrollment.begin',
  },
  {
    rule: 'latest-of',
    target: 'student.gradeLevel',
    from: 'enrollment.gradeLevel',
    by: 'enrollment.student',
    orderBy: 'enrollment.begin',
  },
  { rule: 'parent-when-district', target: 'school.district', from: 'organization.parentOrganization' },
  { rule: 'copy', target: 'organization.parentOrganization', from: 'school.district' },
  {
    rule: 'reference-of-reference',
    target: 'courseGrade.section',
    from: 'assignment.section',
    by: 'courseGrade.assignment',
  },
  {
    rule: 'reference-of-reference',
    target: 'courseGrade.session',
    from: 'assignment.session',
    by: 'courseGrade.assignment',
  },
  { rule: 'two-or-more', target: 'person.raceRollup', from: 'person.races' },
]
