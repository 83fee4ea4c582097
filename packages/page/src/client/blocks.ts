/** Reads the packed parts that the build puts into the page. */
export interface Blocks {
  /** @param id of the part, such as `engine` */
  part(id: string): string
  /** The formats of the page: id and packed text. */
  formats(): readonly (readonly [id: string, packed: string])[]
}

/** The parts of a page that was built. */
export const blocksOf = (page: Document): Blocks => ({
  part: (id) => page.getElementById(id)?.textContent ?? '',
  formats: () =>
    [...page.querySelectorAll<HTMLElement>('script[data-format]')].map(
      (block) => [block.dataset['format'] ?? '', block.textContent] as const,
    ),
})
