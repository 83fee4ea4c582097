/** Languages of the page. */
export const languages = ['en', 'es'] as const

/** A language of the page. */
export type Language = (typeof languages)[number]

/** The first of somebody's languages that the page has; English otherwise. */
export const preferredLanguage = (preferred: readonly string[]): Language =>
  preferred.flatMap((tag) => languages.filter((language) => tag.toLowerCase().split('-')[0] === language))[0] ?? 'en'
