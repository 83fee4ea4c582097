import { z } from 'zod'
import type { EntityName } from '../entity-name.ts'
import type { Facts } from './facts.ts'
import { metadata } from './metadata.ts'

const referenceText = () => z.string().min(1).brand<'Reference'>()

/** The id of another record, such as `us-ca.ssid/1234567890`. */
export type Reference = z.output<ReturnType<typeof referenceText>>

export const reference = (target: EntityName, facts: Facts) =>
  referenceText().meta(metadata({ ...facts, fieldType: 'reference', target }))

export const references = (target: EntityName, facts: Facts) =>
  z.array(referenceText()).meta(metadata({ ...facts, fieldType: 'references', target }))
