import type { Period } from '../figures/index.ts'

const oneYear = (ends: number): string => `${ends - 1}–${String(ends % 100).padStart(2, '0')}`

/** School years as people write them, such as `2024–25`; pooled ones from the first to the last. */
export const schoolYearText = ({ first, last }: Period): string =>
  first === last ? oneYear(last) : `${first - 1}–${String(last % 100).padStart(2, '0')}`
