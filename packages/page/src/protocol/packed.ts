/**
 * Bytes that were packed with gzip and written in base64, so that they can stand inside a page.
 *
 * @param packed as the build writes it
 * @returns the text that was packed
 */
export const unpacked = async (packed: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
