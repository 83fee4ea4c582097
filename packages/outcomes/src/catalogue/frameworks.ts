import type { Framework } from './framework.ts'
import { coalition7, coalition9 } from './frameworks/coalition.ts'
import { educationToWorkforce } from './frameworks/education-to-workforce.ts'
import { commonCoreMeasures, filedMeasures } from './frameworks/federal-files.ts'
import { fullServiceDraft } from './frameworks/full-service-draft.ts'
import { promiseNeighborhoods2011 } from './frameworks/promise-neighborhoods-2011.ts'
import { promiseNeighborhoodsEssa } from './frameworks/promise-neighborhoods-essa.ts'
import { shared } from './frameworks/shared.ts'
import { stateVariants } from './frameworks/state-variants.ts'
import { striveTogether7 } from './frameworks/strive-together.ts'
import { highSchoolClasses } from './frameworks/student-tracker.ts'
import { twentyFirstCclc } from './frameworks/twenty-first-cclc.ts'

/**
 * Every framework that is built in, the common outline first.
 *
 * @example
 * ```ts
 * import { frameworks } from '@nrec-align/outcomes'
 *
 * const drafts = frameworks.filter(({ status }) => status === 'unverified').map(({ id }) => id)
 * console.assert(drafts.includes('fscs-draft'))
 * ```
 */
export const frameworks: readonly Framework[] = [
  shared,
  coalition9,
  coalition7,
  promiseNeighborhoodsEssa,
  promiseNeighborhoods2011,
  twentyFirstCclc,
  striveTogether7,
  educationToWorkforce,
  highSchoolClasses,
  filedMeasures,
  commonCoreMeasures,
  stateVariants,
  fullServiceDraft,
]
