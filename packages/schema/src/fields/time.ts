import { z } from 'zod'
import { isInstant } from '../time/instant.ts'
import { isIsoDate } from '../time/iso-date.ts'
import { isPartialDate } from '../time/partial-date.ts'
import type { Facts } from './facts.ts'
import { metadata } from './metadata.ts'

const dateText = () => z.iso.date().refine(isIsoDate, 'not a calendar day').brand<'IsoDate'>()
const partialDateText = () => z.string().refine(isPartialDate, 'neither a day nor a month').brand<'PartialDate'>()
const schoolYearNumber = () => z.int().min(1000).max(9999).brand<'SchoolYear'>()
const instantText = () => z.string().refine(isInstant, 'not an instant').brand<'Instant'>()

/** A calendar day, `2025-08-14`. */
export type IsoDate = z.output<ReturnType<typeof dateText>>
/** A day or, where no day is known, a month: `2025-08-14`, `2025-08`. */
export type PartialDate = z.output<ReturnType<typeof partialDateText>>
/** A school year, named by the calendar year in which it ends: 2024-2025 is 2025. */
export type SchoolYear = z.output<ReturnType<typeof schoolYearNumber>>
/** A moment with its zone, `2025-08-14T07:30:00Z`. */
export type Instant = z.output<ReturnType<typeof instantText>>

export const date = (facts: Facts) => dateText().meta(metadata({ ...facts, fieldType: 'date' }))

export const partialDate = (facts: Facts) => partialDateText().meta(metadata({ ...facts, fieldType: 'partialDate' }))

export const schoolYear = (facts: Facts) => schoolYearNumber().meta(metadata({ ...facts, fieldType: 'schoolYear' }))

export const instant = (facts: Facts) => instantText().meta(metadata({ ...facts, fieldType: 'instant' }))
