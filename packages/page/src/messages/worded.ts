import type { Language } from './language.ts'

/** The same in every language; leaving one out does not compile. */
export type Worded<T> = Readonly<Record<Language, T>>

/** A text. */
export const text = (en: string, es: string): Worded<string> => ({ en, es })

/** A text with facts in it, which are the same in every language. */
export const phrase = <Facts extends readonly unknown[]>(
  en: (...facts: Facts) => string,
  es: (...facts: Facts) => string,
): Worded<(...facts: Facts) => string> => ({ en, es })

/** A count as people write it. */
export const number = (count: number, language: Language): string => count.toLocaleString(language)

/** A count with its noun. */
export const counted =
  (language: Language, one: string, several: string) =>
  (count: number): string =>
    `${number(count, language)} ${count === 1 ? one : several}`
