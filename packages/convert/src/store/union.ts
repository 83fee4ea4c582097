/** Joined nodes, with forwarding: the smallest node of a cluster stands for it. */
export class Union {
  readonly parents: Uint32Array

  constructor(count: number) {
    this.parents = Uint32Array.from({ length: count + 1 }, (_, node) => node)
  }

  find(node: number): number {
    let root = node
    while (this.parents[root] !== root) root = this.parents[root] as number
    while (this.parents[node] !== root) {
      const next = this.parents[node] as number
      this.parents[node] = root
      node = next
    }
    return root
  }

  join(one: number, other: number): void {
    const first = this.find(one)
    const second = this.find(other)
    if (first < second) this.parents[second] = first
    else this.parents[first] = second
  }

  /** Makes a node stand alone; only safe for whole clusters at a time. */
  free(node: number): void {
    this.parents[node] = node
  }
}
