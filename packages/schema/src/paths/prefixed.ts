/** The leaves of an interface behind a reference: `birthDate` becomes `student.birthDate`. */
export type Prefixed<Prefix extends string, Leaves> = {
  readonly [Path in keyof Leaves & string as `${Prefix}.${Path}`]: Leaves[Path]
}

/** The leaves of an interface behind a list of references: each value becomes a list. */
export type PrefixedList<Prefix extends string, Leaves> = {
  readonly [Path in keyof Leaves & string as `${Prefix}.${Path}`]: readonly Leaves[Path][]
}
