/** How large a synthetic district is, and by which numbers its people and bodies are known. */
export interface DistrictChoice {
  /** The same seed gives the same district. */
  readonly seed: number
  /** How many students there are in either of the two years; 2,000 unless told. */
  readonly students?: number
  /** How many schools, at least three; 6 unless told. */
  readonly schools?: number
  /** How many partners; 3 unless told. */
  readonly partners?: number
  /** Scopes of further local numbers, such as `sample-unified` for `local@sample-unified`. */
  readonly localScopes?: readonly string[]
  /** Further systems by which one host numbers bodies, with their scopes, such as `ed-fi.education-organization-id@sample`. */
  readonly hostSystems?: readonly string[]
}
