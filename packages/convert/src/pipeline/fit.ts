import type { InputFile } from '@nrec-align/io'
import type { Binding, Container, Layout } from '@nrec-align/mapping'
import { carrierOf } from '../carriers/carriers.ts'
import type { Fit } from '../carriers/fit.ts'

/** The containers a layout is read from, the one it is written in first. */
export const containersOf = (layout: Layout): readonly Container[] => [layout.container, ...(layout.alsoRead ?? [])]

/** How well the beginning of a file fits one layout; `undefined` where the file cannot be read that way at all. */
export const fit = async (head: InputFile, layout: Layout, bindings: readonly Binding[]): Promise<Fit | undefined> => {
  let best: Fit | undefined
  for (const container of containersOf(layout)) {
    const found = await carrierOf(container).fit(head, layout, container, bindings)
    if (found !== undefined && found.score > (best?.score ?? -1)) best = found
  }
  return best
}

/** The layout of a version that a file fits best, and how well. */
export const bestFit = async (
  head: InputFile,
  layouts: readonly Layout[],
  bindings: readonly Binding[],
): Promise<Fit | undefined> => {
  let best: Fit | undefined
  for (const layout of layouts) {
    const found = await fit(head, layout, bindings)
    if (found !== undefined && found.score > (best?.score ?? 0)) best = found
  }
  return best
}
