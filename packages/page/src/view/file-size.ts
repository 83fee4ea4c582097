import type { Language } from '../messages/language.ts'

const kilobyte = 1000

/** A size as people read it: `12 kB`, `3.4 MB`. */
export const fileSize = (bytes: number, language: Language): string => {
  const [unit, size] =
    bytes < kilobyte
      ? ['byte', bytes]
      : bytes < kilobyte ** 2
        ? ['kilobyte', bytes / kilobyte]
        : ['megabyte', bytes / kilobyte ** 2]
  const most = unit === 'megabyte' ? 1 : 0
  return size.toLocaleString(language, { style: 'unit', unit: `${unit}`, maximumFractionDigits: most })
}
