import type { CedsElement } from './facts.ts'

/** An element of the CEDS ontology, version 13. */
export const ceds = (id: string): CedsElement => ({ id, version: '13' })

/** An element that CEDS defined up to version 12 and that the version 13 ontology leaves out. */
export const ceds12 = (id: string): CedsElement => ({ id, version: '12' })
