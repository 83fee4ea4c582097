/** Names whose cells are never read or shown unless the file says otherwise. */
const SECRET_NAME = /passw(?:or)?d|\bssn\b|social.?security|secret|token/i

/** Whether a column is called like something that nobody else may know. */
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name)
