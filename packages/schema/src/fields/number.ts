import { z } from 'zod'
import type { Facts } from './facts.ts'
import { metadata } from './metadata.ts'

/** Canonical decimal text: no plus sign, no superfluous zeros, no exponent, no negative zero. */
const canonicalDecimal = /^(?:0|-?[1-9][0-9]*|-?(?:0|[1-9][0-9]*)\.[0-9]*[1-9])$/

const fractionOf = (text: string): string => text.split('.')[1] ?? ''

const decimalText = (scale: number) =>
  z
    .string()
    .regex(canonicalDecimal)
    .refine((value) => fractionOf(value).length <= scale, `more than ${scale} digits after the point`)
    .brand<'Decimal'>()

/** A decimal number as text, so that no digit is lost: `12.5`, `-0.25`. */
export type Decimal = z.output<ReturnType<typeof decimalText>>

/** A decimal with at most `scale` digits after the point. */
export const decimal = (scale: number, facts: Facts) =>
  decimalText(scale).meta(metadata({ ...facts, fieldType: 'decimal', scale }))

export const integer = (facts: Facts): z.ZodInt => z.int().meta(metadata({ ...facts, fieldType: 'integer' }))

export const boolean = (facts: Facts): z.ZodBoolean => z.boolean().meta(metadata({ ...facts, fieldType: 'boolean' }))
