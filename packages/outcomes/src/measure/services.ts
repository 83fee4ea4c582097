import type { ProgramKindCode, ServiceUnitCode } from '@nrec-align/schema'

/** Services by the program or kind of program they belong to, or one service; what is not said is not asked. */
export interface ServicesChosen {
  /** The id of a service in the common record. */
  readonly service?: string
  /** The id of a program in the common record. */
  readonly program?: string
  readonly programKind?: ProgramKindCode
}

/** The number of people served at least once. */
export interface ServedMeasure extends ServicesChosen {
  readonly kind: 'served'
  /** The people of whom a share is told, where one is told: all enrolled in the schools of the place. */
  readonly among?: 'enrolled'
}

/** The amount delivered, in one unit. */
export interface AmountDeliveredMeasure extends ServicesChosen {
  readonly kind: 'amountDelivered'
  readonly unit: ServiceUnitCode
}

/** The share of people who received at least so much, in one unit; different units are never added up. */
export interface DosageMeasure extends ServicesChosen {
  readonly kind: 'dosage'
  readonly unit: ServiceUnitCode
  /** The least amount that counts, a whole number of the unit. */
  readonly atLeast: number
  /** `participants` are people served at all or taking part in the program; `enrolled` all students of the place. */
  readonly among: 'participants' | 'enrolled'
}

/**
 * How many people were served, or which share of the students enrolled: those with a delivery, and those who take part in the
 * program without their deliveries being told.
 *
 * @param options - The services counted.
 *
 * @example
 * ```ts
 * import { served } from '@nrec-align/outcomes'
 *
 * console.assert(served({ programKind: 'after-school' }).kind === 'served')
 * ```
 */
export const served = (options: Omit<ServedMeasure, 'kind'> = {}): ServedMeasure => ({ kind: 'served', ...options })

/**
 * How much was delivered, in one unit.
 *
 * @param options - The services counted and their unit; services of other units are left out.
 *
 * @example
 * ```ts
 * import { amountDelivered } from '@nrec-align/outcomes'
 *
 * console.assert(amountDelivered({ unit: 'hour' }).unit === 'hour')
 * ```
 */
export const amountDelivered = (options: Omit<AmountDeliveredMeasure, 'kind'>): AmountDeliveredMeasure => ({
  kind: 'amountDelivered',
  ...options,
})

/**
 * The share of people who received at least so much of a service.
 *
 * @param options - The services, their unit, the least amount and among whom.
 * @throws RangeError for an amount that is no whole number above zero.
 *
 * @example
 * ```ts
 * import { dosage } from '@nrec-align/outcomes'
 *
 * const regular = dosage({ programKind: 'twenty-first-cclc', unit: 'day', atLeast: 30, among: 'participants' })
 * console.assert(regular.atLeast === 30)
 * ```
 */
export const dosage = (options: Omit<DosageMeasure, 'kind'>): DosageMeasure => {
  if (!Number.isSafeInteger(options.atLeast) || options.atLeast < 1)
    throw new RangeError('the least amount is a whole number above zero')
  return { kind: 'dosage', ...options }
}
