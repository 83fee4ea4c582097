/** What a check of ours adds to an issue of zod: what to do. */
export interface SaidFacts {
  readonly fix: string
}

/** An issue in our own words. */
export const say = (message: string, fix: string, path: PropertyKey[] = []) => ({
  code: 'custom' as const,
  message,
  path,
  params: { fix } satisfies SaidFacts,
})
