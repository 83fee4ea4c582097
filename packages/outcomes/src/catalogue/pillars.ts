import type { ProgramKindCode } from '@nrec-align/schema'
import { pillarTags } from './pillar-tags.ts'
import type { Source, Status } from './source.ts'
import { type Words, words } from './words.ts'

/** The pillars of community schools, by short name. */
export type PillarId = 'integrated-supports' | 'expanded-learning' | 'engagement' | 'collaborative-leadership'

/** One of the pillars on which community schools stand. */
export interface Pillar {
  readonly id: PillarId
  readonly name: Words
  readonly source: Source
  readonly status: Status
}

const priorities = {
  source: {
    citation: 'Full-Service Community Schools: final priorities, 13 July 2022, 87 FR 41675',
    url: 'https://www.federalregister.gov/d/2022-15090',
  },
  // That there are four is confirmed; their wording in the notice has not been read.
  status: 'unverified',
} as const

/**
 * The four pillars of community schools.
 *
 * @see 87 FR 41675
 *
 * @example
 * ```ts
 * import { pillars } from '@nrec-align/outcomes'
 *
 * console.assert(pillars.length === 4)
 * ```
 */
export const pillars: readonly Pillar[] = [
  {
    id: 'integrated-supports',
    name: words('Integrated student supports', 'Apoyos integrados para estudiantes'),
    ...priorities,
  },
  {
    id: 'expanded-learning',
    name: words(
      'Expanded and enriched learning time and opportunities',
      'Tiempo y oportunidades de aprendizaje ampliados y enriquecidos',
    ),
    ...priorities,
  },
  {
    id: 'engagement',
    name: words('Active family and community engagement', 'Participación activa de familias y comunidad'),
    ...priorities,
  },
  {
    id: 'collaborative-leadership',
    name: words('Collaborative leadership and practices', 'Liderazgo y prácticas colaborativas'),
    ...priorities,
  },
]

/**
 * Says which pillars a program serves, or a service by the kind of its program.
 *
 * @param kind - The kind of program. The tags are our reading, not a published list.
 * @returns Pillars by short name, the foremost first; none for what every school does.
 *
 * @example
 * ```ts
 * import { pillarsOf } from '@nrec-align/outcomes'
 *
 * console.assert(pillarsOf('after-school')[0] === 'expanded-learning')
 * ```
 */
export const pillarsOf = (kind: ProgramKindCode): readonly PillarId[] => pillarTags[kind]
