/** Why something could not be done, as data: errors do not travel between threads as they are. */
export interface Failure {
  readonly code: string
  /** In English, with the file that is to blame. */
  readonly message: string
  /** What to do, or what comes near. */
  readonly hints: readonly string[]
}
