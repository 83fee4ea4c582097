/** Many short lists of numbers in two arrays: list `n` is `items` from `starts[n]` to before `starts[n + 1]`. */
export interface Lists {
  readonly starts: Int32Array
  readonly items: Int32Array
}

/** Packs lists. */
export const packed = (lists: readonly (readonly number[])[]): Lists => {
  const starts = new Int32Array(lists.length + 1)
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] as number) + list.length
  })
  const items = new Int32Array(starts[lists.length] as number)
  lists.forEach((list, at) => {
    items.set(list, starts[at] as number)
  })
  return { starts, items }
}

/** For each of `size` items, the lists that hold it. */
export const turned = ({ starts, items }: Lists, size: number): Lists => {
  const count = new Int32Array(size + 1)
  for (const item of items) count[item + 1] = (count[item + 1] as number) + 1
  for (let at = 0; at < size; at++) count[at + 1] = (count[at + 1] as number) + (count[at] as number)
  const next = count.slice()
  const holders = new Int32Array(items.length)
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const item = items[at] as number
      const position = next[item] as number
      holders[position] = list
      next[item] = position + 1
    }
  }
  return { starts: count, items: holders }
}

/** The items of one list, without copying. */
export const listAt = ({ starts, items }: Lists, list: number): Int32Array =>
  items.subarray(starts[list] as number, starts[list + 1] as number)
