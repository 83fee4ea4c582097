/** A place where an engine may say a format's name, and why. */
interface Allowance {
  readonly where: RegExp
  readonly text: RegExp
  readonly reason: string
}

const allowed: readonly Allowance[] = [
  {
    where: /^packages\/schema\//,
    text: /\b[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+\b/g,
    reason: 'an identifier system is named after its issuer: `oneroster.sourced-id` is data, not knowledge of a format',
  },
  {
    where: /^packages\/schema\/src\/identifiers\//,
    text: /(?:title|source): '.*'/g,
    reason: 'the registry of identifier systems says which publication each comes from',
  },
  {
    where: /^packages\/outcomes\/src\/(?:catalogue|comparability)\//,
    text: /'[^'\n]*'|`[^`\n]*`/g,
    reason: 'a definition says which publication it comes from, and its id begins with it: `edfacts.195` is data',
  },
  {
    where: /^packages\//,
    text: /^ *\* ```ts$[\s\S]*?^ *\* ```$/gm,
    reason: 'an example that runs has to start from some format',
  },
]

/**
 * The lines of an engine's file that say a format's name in any spelling.
 *
 * @param path from the repository's root
 * @param formats ids such as `clear-impact`
 */
export function linesNamingFormats(path: string, text: string, formats: readonly string[]): readonly string[] {
  const named = new RegExp(`(?:${formats.map((id) => id.replaceAll('-', '[-_ ]?')).join('|')})s?`, 'gi')
  const judged = allowed
    .filter(({ where }) => where.test(path))
    .reduce((rest, allowance) => rest.replaceAll(allowance.text, blankKeepingLines), text)
  return judged
    .split('\n')
    .flatMap((line, index) => (hasWord(line, named) ? [`${path}:${index + 1} ${line.trim()}`] : []))
}

/** Whether a line has one of the names as a word of its own: `star` in `isStar` or `star-file`, not in `start` or `START`. */
function hasWord(line: string, named: RegExp): boolean {
  return [...line.matchAll(named)].some(({ 0: found, index }) => {
    const parts = [line.charAt(index - 1), found.charAt(0), found.slice(-1), line.charAt(index + found.length)] as const
    return partsWords(parts[0], parts[1]) && partsWords(parts[2], parts[3])
  })
}

/** Whether a word ends between two neighbours: one is no letter, or a capital begins the next word. */
function partsWords(before: string, after: string): boolean {
  return !/[a-z]/i.test(before) || !/[a-z]/i.test(after) || (/[a-z]/.test(before) && /[A-Z]/.test(after))
}

function blankKeepingLines(text: string): string {
  return text.replaceAll(/[^\n]+/g, '')
}
