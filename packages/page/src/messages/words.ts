import type { Language } from './language.ts'
import { messages } from './messages.ts'

/** Everything the page says, in one language. */
export type Words = { readonly [K in keyof typeof messages]: (typeof messages)[K]['en'] }

/** The table of messages in one language. */
export const wordsIn = (language: Language): Words =>
  Object.fromEntries(Object.entries(messages).map(([name, worded]) => [name, worded[language]])) as unknown as Words
