/** Elements by key, keys and elements in order of appearance. */
export const groupedBy = <Element>(
  elements: Iterable<Element>,
  keyOf: (element: Element) => string,
): ReadonlyMap<string, readonly Element[]> => {
  const groups = new Map<string, Element[]>()
  for (const element of elements) {
    const key = keyOf(element)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [element])
    else group.push(element)
  }
  return groups
}
