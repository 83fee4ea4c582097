import type { z } from 'zod'
import { ceds } from '../fields/ceds.ts'
import { reference } from '../fields/reference.ts'
import { structs } from '../fields/struct.ts'
import { text } from '../fields/text.ts'
import { entity, facet } from './entity.ts'

/**
 * A course of study that a school or district offers, whether or not a class is held.
 *
 * @example
 * ```ts
 * import { Course } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', title: 'Example', organization: 'us-ca.cds/19000000000001' }
 * console.assert(Course.safeParse(record).success)
 * ```
 */
export const Course = entity(
  {
    name: 'course',
    title: 'Course',
    description: 'A course of study that a school or district offers, whether or not a class is held.',
    naturalKey: [['organization'], ['courseCode', 'title']],
  },
  {
    title: text({ description: 'What the course is called.', privacy: 'public' }),
    courseCode: text({
      description: 'The code that the school or district gives to the course.',
      privacy: 'public',
      ceds: ceds('000055'),
    }).optional(),
    organization: reference('organization', {
      description: 'The school or district that offers the course.',
      privacy: 'public',
    }),
    subjects: structs(
      {
        code: text({ description: 'The code of the subject.', privacy: 'public' }).optional(),
        label: text({ description: 'The name of the subject.', privacy: 'public' }).optional(),
      },
      { description: 'The subjects taught, each code beside its label.', privacy: 'public' },
    ).optional(),
  },
)

/** The schema of what one record of one file says of a course; everything is optional. */
export const CourseFacet = facet(Course)

/** A complete record of a course. */
export type Course = z.output<typeof Course>
/** What one record of one file says of a course. */
export type CourseFacet = z.output<typeof CourseFacet>
