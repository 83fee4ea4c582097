/** Compares two sets of files byte by byte; the names of those that differ. */
export const differingFiles = (
  one: ReadonlyMap<string, Uint8Array>,
  other: ReadonlyMap<string, Uint8Array>,
): readonly string[] => {
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter((name) => {
    const left = one.get(name)
    const right = other.get(name)
    if (left === undefined || right === undefined || left.length !== right.length) return true
    return left.some((byte, place) => byte !== right[place])
  })
}
