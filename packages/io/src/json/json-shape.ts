const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Whether each line is a record: the first is whole, or it is broken and the next begins a record where none could stand in it. */
const isOneALine = (head: string): boolean => {
  const [first = '', second = ''] = head.split('\n').map((line) => line.replaceAll('\ufeff', '').trim())
  return isJson(first) || (second.startsWith('{') && !/[[,:]$/.test(first))
}

/**
 * How records lie in a JSON file: one object a line, one object after the other over any number of lines, in an array, or in arrays
 * under properties of one object.
 */
export type JsonShape = 'lines' | 'objects' | 'array' | 'page'

/** The names of the properties of the outermost object, as far as the beginning of a file shows them. */
const outerNames = (head: string): readonly string[] => {
  const names: string[] = []
  let depth = 0
  for (const [token] of head.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    else if (depth === 1 && token.endsWith(':')) names.push(token.slice(1, token.lastIndexOf('"')))
    if (depth === 0) break
  }
  return names
}

/**
 * How records lie in a JSON file; `undefined` where it is no JSON.
 *
 * @param head the beginning of the file
 * @param properties names under which an outer object may hold its records
 */
export const jsonShape = (head: string, properties: readonly string[]): JsonShape | undefined => {
  const first = /[^\s\ufeff]/.exec(head)?.[0]
  if (first === '[') return 'array'
  if (first !== '{') return undefined
  if (outerNames(head).some((name) => properties.includes(name))) return 'page'
  return isOneALine(head) ? 'lines' : 'objects'
}
