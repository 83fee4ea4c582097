/** Why the records of a layout are not decoded as SQL; what is not refused is. */
export interface DecodeRefusal {
  readonly format: string
  readonly version: string
  readonly layout: string
  /** The binding; absent where the layout as a whole is refused. */
  readonly binding?: string
  /** Paths of the pairs; empty where the binding or layout as a whole is refused. */
  readonly pairs: readonly string[]
  /** One plain phrase. */
  readonly reason: string
}
