import type { Messages } from './messages.ts'

/** A day as people write it. */
export const dayText = (day: string, { language }: Messages): string =>
  new Intl.DateTimeFormat(`${language}-US`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
