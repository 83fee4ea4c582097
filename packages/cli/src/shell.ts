/** A stream that text is written to; whether a person watches it decides about colours and progress. */
export interface TextStream {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** Where a command runs: its folder and its streams. */
export interface Shell {
  readonly folder: string
  readonly stdout: TextStream
  readonly stderr: TextStream
}
