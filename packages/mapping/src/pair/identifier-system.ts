import { identifierSystem } from '@nrec-align/schema'

const ONLY_DIGITS = /^\^?\[0-9\]\{([0-9]+)\}\$?$/

/** The commonest form by far, so many digits, without a regular expression: it is checked several times a record. */
const digits =
  (length: number) =>
  (value: string): boolean => {
    if (value.length !== length) return false
    for (let place = 0; place < length; place += 1) {
      const code = value.charCodeAt(place)
      if (code < 48 || code > 57) return false
    }
    return true
  }

/** Checks the form of identifiers of one system; systems without a published form accept any text. */
export const formOf = (system: string): ((value: string) => boolean) => {
  const known = identifierSystem(system)
  if (known?.pattern === undefined) return () => true
  const length = digitsOf(system)
  if (length !== undefined) return digits(length)
  const pattern = new RegExp(`^(?:${known.pattern})$`)
  return (value) => pattern.test(value)
}

/** How many digits an identifier of a system has, where it is nothing but digits. */
export const digitsOf = (system: string): number | undefined => {
  const found = ONLY_DIGITS.exec(identifierSystem(system)?.pattern ?? '')?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Joins a system and the scope a record gives; files repeat few scopes, so each is built once. */
export const scopedBy = (system: string, scopeSystem: string): ((scope: string) => string) => {
  const known = new Map<string, string>()
  return (scope) => {
    let full = known.get(scope)
    if (full === undefined) {
      full = `${system}@${scopeSystem}.${scope}`
      known.set(scope, full)
    }
    return full
  }
}

/** The identifier of a system in a list `system, value, system, value …`. */
export const identifierOf = (ids: readonly string[], system: string): string | undefined => {
  for (let index = 0; index < ids.length; index += 2) if (ids[index] === system) return ids[index + 1]
  return undefined
}

/** The identifier of a system under any scope: what a writer takes that was given no scope. */
export const identifierOfAnyScope = (ids: readonly string[], system: string): string | undefined => {
  const prefix = `${system}@`
  for (let index = 0; index < ids.length; index += 2) {
    const name = ids[index] as string
    if (name === system || name.startsWith(prefix)) return ids[index + 1]
  }
  return undefined
}
