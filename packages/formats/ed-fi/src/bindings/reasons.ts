/** Why pairs go one way only. */
export const onlyRead = {
  inKey: { mode: 'decodeOnly', reason: 'It is part of the key that another pair writes.' },
  ownersRow: { mode: 'decodeOnly', reason: 'The row of the student already says it.' },
} as const

/** A cell that is part of a key others write: filled only where there is no such key. */
export const unlessKeyed = { onlyBlank: true } as const
