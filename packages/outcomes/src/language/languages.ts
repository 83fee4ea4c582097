import { english } from './english.ts'
import type { Messages } from './messages.ts'
import { spanish } from './spanish.ts'

/** The languages of the page, the first of which is shown first. */
export const languages = { en: english, es: spanish } as const satisfies Readonly<Record<string, Messages>>

/** The code of a language of the page. */
export type PageLanguage = keyof typeof languages
