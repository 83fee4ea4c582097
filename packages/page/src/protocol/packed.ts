/**
 * Bytes that were packed with gzip and written in base64, so that they can stand inside a page.
 *
 * @param packed as the build writes it
 * @returns the text that was packed
 */
export const unpacked = async (packed: string): Promise<string> => {
  const letters = atob(packed)
  const bytes = new Uint8Array(letters.length)
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place)
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
