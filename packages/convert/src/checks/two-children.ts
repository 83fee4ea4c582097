import { comparableName } from './comparable-name.ts'

/** Who a record says somebody is. */
export interface Said {
  readonly birthDate: string
  readonly firstName: string
  readonly lastName: string
}

/** Two names that cannot be one: neither is part of the other, as Ana is of Anabel and Lopez of Lopez-Garcia. */
const differ = (one: string, other: string): boolean => {
  const [first, second] = [comparableName(one), comparableName(other)]
  return !first.includes(second) && !second.includes(first)
}

/** Two birth dates of one keystroke's difference: one other digit, or day and month the other way round. */
const isSlip = (one: string, other: string): boolean => {
  const otherDigits = [...one].filter((digit, place) => digit !== other[place]).length
  const swapped = `${one.slice(0, 5)}${one.slice(8, 10)}-${one.slice(5, 7)}`
  return otherDigits === 1 || swapped === other
}

/**
 * Whether two records under one identifier are likely about two children.
 *
 * Birth date and first name must both differ. Then another family name, or a birth date that is no slip of the hand,
 * decides: a child with a nickname and a mistyped birth date stays one, and so does one with a new family name.
 */
export const areTwoChildren = (one: Said, other: Said): boolean =>
  one.birthDate !== other.birthDate &&
  differ(one.firstName, other.firstName) &&
  (differ(one.lastName, other.lastName) || !isSlip(one.birthDate, other.birthDate))
