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
  const named = new RegExp(formats.map((id) => id.replaceAll('-', '[-_ ]?')).join('|'), 'i')
  const judged = allowed
    .filter(({ where }) => where.test(path))
    .reduce((rest, allowance) => rest.replaceAll(allowance.text, blankKeepingLines), text)
  return judged.split('\n').flatMap((line, index) => (named.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []))
}

function blankKeepingLines(text: string): string {
  return text.replaceAll(/[^\n]+/g, '')
}
