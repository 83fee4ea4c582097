import type { PageLanguage } from '../language/languages.ts'

/** What cells say that people read. */
export interface TableWords {
  readonly locale: string
  readonly notCalculated: string
  /** A range whose greatest value belongs to it, and one whose greatest value does not. */
  readonly upTo: (low: string, high: string) => string
  readonly under: (low: string, high: string) => string
}

export const tableWords: { readonly [L in PageLanguage]: TableWords } = {
  en: {
    locale: 'en-US',
    notCalculated: 'not calculated',
    upTo: (low, high) => `${low} to ${high}`,
    under: (low, high) => `${low} to under ${high}`,
  },
  es: {
    locale: 'es-US',
    notCalculated: 'no se calculó',
    upTo: (low, high) => `de ${low} a ${high}`,
    under: (low, high) => `de ${low} a menos de ${high}`,
  },
}
