import { type CodeOf, codeSet } from './code-set.ts'

export const statusKind = codeSet('statusKind', 'Status kind', [
  ['english-learner', 'English learner'],
  ['disability', 'Child with a disability (IDEA)'],
  ['section-504', 'Section 504 plan'],
  ['homeless', 'Homeless'],
  ['unaccompanied-youth', 'Unaccompanied homeless youth'],
  ['runaway-youth', 'Runaway youth'],
  ['foster-care', 'Foster care'],
  ['tribal-foster-youth', 'Tribal foster youth'],
  ['migrant', 'Migratory'],
  ['immigrant', 'Recent immigrant'],
  ['refugee-or-asylee', 'Refugee or asylee'],
  ['economically-disadvantaged', 'Economically disadvantaged'],
  ['meal-eligibility', 'Free or reduced-price meal eligibility'],
  ['military-connected', 'Military connected'],
  ['gifted', 'Gifted and talented'],
  ['title-i', 'Title I Part A served'],
  ['pregnant-or-parenting', 'Pregnant or parenting'],
  ['single-parent', 'Single parent'],
  ['displaced-homemaker', 'Displaced homemaker or out of workforce'],
  ['neglected-or-delinquent', 'Neglected or delinquent'],
  ['foreign-exchange', 'Foreign exchange student'],
  ['at-risk', 'State at-risk designation'],
  ['dyslexia', 'Dyslexia'],
  ['other', 'Other'],
])

/** A code of the set `statusKind`: status kind. */
export type StatusKindCode = CodeOf<typeof statusKind>
