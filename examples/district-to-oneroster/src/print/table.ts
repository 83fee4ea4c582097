/** Puts rows under each other: the first column to the left, the last one as it is, numbers between to the right. */
export const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_unused, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('   ')
      .trimEnd(),
  )
}

/** A whole number as people read it. */
export const number = (value: number): string => value.toLocaleString('en-US')
