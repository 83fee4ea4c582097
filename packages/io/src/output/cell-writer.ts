/** Writes records one after the other, whatever the container. */
export interface CellWriter {
  /** Writes one record. Throws `CannotHoldError`, and writes nothing, when the container has no way to hold a cell. */
  write(cells: readonly string[]): void
  /** Waits until the sink has caught up; call it once a batch, so that the output does not pile up in memory. */
  ready(): Promise<void>
  /** Writes what is left and closes the sink. */
  end(): Promise<void>
  /** Records written so far, the header not counted. */
  readonly records: number
}
