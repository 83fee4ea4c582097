import type { z } from 'zod'
import { sectionType } from '../code-sets/section-type.ts'
import { code } from '../fields/code.ts'
import { reference, references } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { entity, facet } from './entity.ts'

/**
 * One class: a course taught at a school to a group, or a homeroom.
 *
 * @example
 * ```ts
 * import { CourseSection } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', title: 'Example', school: 'us-ca.cds/19000000000001' }
 * console.assert(CourseSection.safeParse(record).success)
 * ```
 */
export const CourseSection = entity(
  {
    name: 'courseSection',
    title: 'Class',
    description: 'One class: a course taught at a school to a group, or a homeroom.',
    naturalKey: [['school'], ['course'], ['sectionCode', 'title']],
  },
  {
    title: text({ description: 'What the class is called.', privacy: 'public' }),
    sectionCode: text({
      description: 'The number or code that the school gives to the class.',
      privacy: 'public',
    }).optional(),
    sectionType: code(sectionType, {
      description: 'Whether it is a homeroom or a scheduled class.',
      privacy: 'public',
    }).optional(),
    course: reference('course', { description: 'The course that is taught.', privacy: 'public' }).optional(),
    school: reference('school', { description: 'The school that holds the class.', privacy: 'public' }),
    sessions: references('academicSession', {
      description: 'The sessions during which the class meets.',
      privacy: 'public',
    }).optional(),
  },
)

/** The schema of what one record of one file says of a class; everything is optional. */
export const CourseSectionFacet = facet(CourseSection)

/** A complete record of a class. */
export type CourseSection = z.output<typeof CourseSection>
/** What one record of one file says of a class. */
export type CourseSectionFacet = z.output<typeof CourseSectionFacet>
