/**
 * Finds one cycle for every edge that closes one, as the path from a node back to itself.
 *
 * @param graph each node with the nodes it leads to
 * @returns cycles such as `['a', 'b', 'a']`, none when the graph has an order
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = []
  const finished = new Set<string>()
  const trail: string[] = []
  const visit = (node: string): void => {
    const seenAt = trail.indexOf(node)
    if (seenAt !== -1) cycles.push([...trail.slice(seenAt), node])
    if (seenAt !== -1 || finished.has(node)) return
    trail.push(node)
    for (const next of graph.get(node) ?? []) visit(next)
    trail.pop()
    finished.add(node)
  }
  for (const node of graph.keys()) visit(node)
  return cycles
}
