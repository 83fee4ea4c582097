/** The school year the files are about, as the files write its days. */
export const year = {
  id: '2025-2026',
  firstDay: '20250813',
  lastDay: '20260604',
  /** The day on which the twelve who move change schools, and the day before it. */
  lastDayBeforeMove: '20251219',
  firstDayAfterMove: '20260105',
  daysTaught: 180,
} as const
