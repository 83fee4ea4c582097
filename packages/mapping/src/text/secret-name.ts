/**
 * Names whose cells are never read unless somebody declares them. The three letters of a social security number count where a
 * word of them begins or ends, as in `studentSSN` and `ssn_last4`, not inside a word such as `hopelessness`.
 */
const SECRET_NAME = /passw(?:or)?d|social.?security|secret|token/i
const SSN = /(?<![a-z])ssn|ssn(?![a-z])|(?<![A-Z])SSN|SSN(?![A-Z])|Ssn/

/**
 * Whether a column is called like something that nobody else may know.
 *
 * @example
 * ```ts
 * import { isSecretName } from '@nrec-align/mapping'
 * console.assert(isSecretName('studentSSN') && !isSecretName('I feel hopelessness'))
 * ```
 */
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name) || SSN.test(name)
