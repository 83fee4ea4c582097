/** A text in one or more languages, each by its code; English is always there. */
export interface Words {
  readonly en: string
  readonly es?: string
  readonly [language: string]: string | undefined
}

/** A text as everything built in has it: in English and in Spanish. */
export interface Bilingual extends Words {
  readonly en: string
  readonly es: string
}

/** Writes a text in both languages. */
export const words = (en: string, es: string): Bilingual => ({ en, es })

/**
 * Picks the language of a text.
 *
 * @param text - A text in one or more languages.
 * @param language - A code such as `es`.
 * @returns The text in that language, or in English where nobody has translated it.
 *
 * @example
 * ```ts
 * import { wordsIn } from '@nrec-align/outcomes'
 *
 * console.assert(wordsIn({ en: 'Attendance', es: 'Asistencia' }, 'es') === 'Asistencia')
 * console.assert(wordsIn({ en: 'Attendance' }, 'es') === 'Attendance')
 * ```
 */
export const wordsIn = (text: Words, language: string): string => text[language] ?? text.en
