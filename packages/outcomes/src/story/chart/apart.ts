/** A label and where it would stand if it were alone, in the units of the axis. */
export interface Label {
  readonly text: string
  readonly at: number
}

/**
 * Moves labels apart until none is nearer to the next than `distance`: upwards from the lowest, which keeps their order.
 *
 * @param labels - In any order.
 * @param distance - The least distance, in the units of the axis.
 * @returns The labels from the lowest to the highest, each where it may stand.
 */
export const apart = (labels: readonly Label[], distance: number): readonly Label[] => {
  const placed: Label[] = []
  for (const label of labels.toSorted((one, other) => one.at - other.at)) {
    const below = placed.at(-1)
    placed.push({ ...label, at: below === undefined ? label.at : Math.max(label.at, below.at + distance) })
  }
  return placed
}
