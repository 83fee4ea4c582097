import type { Column } from '@nrec-align/mapping'

type Facts = Omit<Column, 'description' | 'privacy'>

/** A collected field and its place in the template, counted from 1. */
export type Placed = readonly [position: number, column: Column]

/**
 * A field whose length and need are read from the template tables only: a slip there warns and refuses nothing,
 * unless the facts say that a rule of the state was read.
 */
export const field = (
  position: number,
  description: string,
  privacy: Column['privacy'],
  length: number | undefined,
  facts: Facts = {},
): Placed => [
  position,
  {
    description,
    privacy,
    ...(length === undefined ? {} : { length }),
    lengthConfidence: 'inferred',
    requiredConfidence: 'inferred',
    ...facts,
  },
]

/** Required of every record. */
export const needed = { required: 'always' } as const

/** Required in some cases only. */
export const sometimes = { required: 'conditional' } as const

/** Part of what identifies a record, as published: without it there is no record. */
export const key = { required: 'always', requiredConfidence: 'verified' } as const

/** An Administrative Unit Number: nine digits. */
export const aun = (position: number, description: string, facts: Facts = {}): Placed =>
  field(position, description, 'public', 9, { fixed: true, lengthConfidence: 'verified', ...facts })

/** The school's number within its agency: four digits with their zeros. */
export const school = (position: number, description: string, facts: Facts = {}): Placed =>
  field(position, description, 'public', 4, { fixed: true, lengthConfidence: 'verified', ...facts })

/** A day with hyphens. */
export const day = (position: number, description: string, privacy: Column['privacy'], facts: Facts = {}): Placed =>
  field(position, description, privacy, 10, { lengthConfidence: 'verified', ...facts })

/** Y or N. */
export const indicator = (
  position: number,
  description: string,
  privacy: Column['privacy'],
  facts: Facts = {},
): Placed => field(position, description, privacy, 1, facts)
