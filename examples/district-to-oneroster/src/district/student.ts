import type { School } from './schools.ts'

/** A stay in one school, with the reason it ended where it did. */
export interface Spell {
  readonly school: School
  readonly begin: string
  readonly end?: string
  readonly exitReason?: string
  readonly completion?: string
}

/** Somebody who does not exist. */
export interface Student {
  /** From 1; everything about the student follows from it and from the seed. */
  readonly number: number
  readonly ssid: string
  readonly localId: string
  readonly firstName: string
  readonly middleName: string
  readonly lastName: string
  readonly aliasFirstName: string
  readonly birthDate: string
  readonly gender: string
  readonly birthCountry: string
  readonly grade: string
  readonly hispanic: boolean
  readonly races: readonly string[]
  readonly language: string
  readonly parentEducation: string
  readonly street: string
  readonly guardian: string
  readonly spells: readonly [Spell, ...Spell[]]
  readonly daysAbsent: number
}
