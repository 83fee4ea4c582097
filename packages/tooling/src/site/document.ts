/** One page of the site that is written as Markdown. */
export interface SiteDocument {
  /** From the repository's root, with forward slashes; relative links are read from there. */
  readonly path: string
  /** As it stands in the navigation and over the page; the first heading of the text unless given. */
  readonly title?: string
  readonly text: string
}

/** Documents that stand together in the navigation, below one that introduces them. */
export interface Chapter {
  readonly title: string
  readonly introduction: SiteDocument
  readonly documents: readonly SiteDocument[]
}

const heading = /^# (.+)\r?\n+/m

/** The title of a document: what it was given, or its first heading without Markdown's marks. */
export const titleOf = ({ path, title, text }: SiteDocument): string => {
  const found = title ?? heading.exec(text)?.[1]?.replaceAll('`', '').trim()
  if (found === undefined) throw new Error(`${path} has no heading of the first level.`)
  return found
}

/** The text as TypeDoc reads it: its title and what stands below it in front, where only TypeDoc looks. */
export const withFrontMatter = (document: SiteDocument, children: readonly string[] = []): string => {
  const facts = [
    `title: ${JSON.stringify(titleOf(document))}`,
    ...(children.length === 0 ? [] : ['children:', ...children.map((child) => `  - ${JSON.stringify(child)}`)]),
  ]
  const text = heading.test(document.text) ? document.text : `# ${titleOf(document)}\n\n${document.text}`
  return ['---', ...facts, '---', '', text].join('\n')
}
