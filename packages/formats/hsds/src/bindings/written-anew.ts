/** A row that stands for no record of its own has no id until it is written. */
export const idOfRow =
  'The row has no id of its own; this one is made out of what the row says, so that it stays the same.'

/** Sources of schools and programs in one country leave it out. */
export const country = [{ option: 'country' }, 'A source that names no country means the one it comes from.'] as const
