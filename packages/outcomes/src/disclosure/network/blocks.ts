import type { Network } from './network.ts'

/**
 * Groups of cells that are worked on together, from the lowest level up: each site with the sites below it, as a district with its schools,
 * then a state with its districts. A site without any above or below stands alone.
 */
export const blockLevels = ({ sites, sums }: Network): readonly (readonly Int32Array[])[] => {
  const cellsOf = new Map<string, number[]>()
  sites.forEach((site, cell) => {
    const cells = cellsOf.get(site)
    if (cells === undefined) cellsOf.set(site, [cell])
    else cells.push(cell)
  })
  const below = sitesBelow(sites, sums)
  const underOthers = new Set([...below.values()].flatMap((children) => [...children]))
  const height = heights(below)
  const levels: Int32Array[][] = []
  for (const site of [...cellsOf.keys()].sort()) {
    const children = below.get(site)
    if (children === undefined && underOthers.has(site)) continue
    const members = [site, ...(children ?? [])].flatMap((one) => cellsOf.get(one) ?? [])
    const level = Math.max(0, height(site) - 1)
    while (levels.length <= level) levels.push([])
    levels[level]?.push(Int32Array.from(members).sort())
  }
  return levels
}

function sitesBelow(sites: readonly string[], sums: Network['sums']): ReadonlyMap<string, ReadonlySet<string>> {
  const below = new Map<string, Set<string>>()
  for (const { whole, parts } of sums) {
    const above = sites[whole] as string
    for (const part of parts) {
      const site = sites[part] as string
      if (site === above) continue
      const children = below.get(above)
      if (children === undefined) below.set(above, new Set([site]))
      else children.add(site)
    }
  }
  return below
}

/** How many levels are below a site. Places that contain each other in a ring stop counting. */
function heights(below: ReadonlyMap<string, ReadonlySet<string>>): (site: string) => number {
  const known = new Map<string, number>()
  const height = (site: string): number => {
    const before = known.get(site)
    if (before !== undefined) return before
    known.set(site, 0)
    const found = Math.max(-1, ...[...(below.get(site) ?? [])].map(height)) + 1
    known.set(site, found)
    return found
  }
  return height
}
