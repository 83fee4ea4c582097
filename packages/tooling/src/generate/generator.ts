/** A file that is made from others and kept in the repository. */
export interface GeneratedFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** What a module under `src/generate` exports to take part in `pnpm generate`. */
export interface Generator {
  outputs(): Promise<readonly GeneratedFile[]>
}
