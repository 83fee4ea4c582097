import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** What a finished page offers and asks for. */
interface Linked {
  readonly targets: readonly string[]
  readonly anchors: ReadonlySet<string>
}

/** Without scripts and comments every attribute stands in a tag: text has its quotes escaped by who wrote the page. */
const aside = /<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g
const tags = /<[a-z][^>]*>/gi
const attributes = /\s(href|src|id|name)="([^"]*)"/g

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const linkedOf = (html: string): Linked => {
  const targets: string[] = []
  const anchors = new Set<string>()
  for (const [tag] of html.replace(aside, '').matchAll(tags)) {
    for (const [, name, value = ''] of tag.matchAll(attributes)) {
      if (name === 'href' || name === 'src') targets.push(unescaped(value))
      else anchors.add(unescaped(value))
    }
  }
  return { targets, anchors }
}

/**
 * Every link of a built site that leads to no file or to no place in it.
 *
 * @param folder of the site; what begins with a scheme leads elsewhere and is not followed
 * @returns one line a broken link, and how many were followed
 */
export function brokenLinks(folder: string): { readonly followed: number; readonly broken: readonly string[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const pages = new Map(files.map((name) => [join(folder, name), linkedOf(readFileSync(join(folder, name), 'utf8'))]))
  let followed = 0
  const broken: string[] = []
  for (const [file, { targets }] of pages) {
    for (const target of new Set(targets)) {
      if (/^[a-z][a-z+.-]*:/i.test(target)) continue
      followed += 1
      const [path = '', anchor = ''] = target.split('#', 2)
      const to = path === '' ? file : resolve(dirname(file), decodeURIComponent(path))
      const isThere = existsSync(to) && statSync(to).isFile() && to.startsWith(folder)
      const found = pages.get(to)?.anchors
      const hasAnchor = anchor === '' || found === undefined || found.has(decodeURIComponent(anchor))
      if (!isThere || !hasAnchor) broken.push(`${relative(folder, file)}: ${target}`)
    }
  }
  return { followed, broken }
}
