import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { root } from '../workspace/root.ts'
import { type Chapter, type SiteDocument, withFrontMatter } from './document.ts'

const relativeLink = /(\]\()([^)\s#:]+)(#[^)\s]*)?\)/g
const code = /(^```[\s\S]*?^```|`[^`\n]*`)/gm

/** A link to a folder means its introduction. */
const fileOf = (path: string, documents: ReadonlySet<string>): string | undefined =>
  [path, posix.join(path, 'README.md'), posix.join(path, 'index.md')].find(
    (one) => documents.has(one) || (existsSync(join(root, one)) && statSync(join(root, one)).isFile()),
  )

/** Writes documents into a folder of their own as TypeDoc wants them; relative links keep their places, and files they name come along. */
export class Stage {
  private readonly folder: string
  private readonly all: ReadonlySet<string>

  constructor(folder: string, documents: readonly SiteDocument[]) {
    this.folder = folder
    this.all = new Set(documents.map(({ path }) => path))
    rmSync(folder, { recursive: true, force: true })
  }

  chapter({ introduction, documents }: Chapter): string {
    for (const document of documents) this.write(document.path, withFrontMatter(this.linked(document)))
    const children = documents.map(({ path }) => posix.relative(posix.dirname(introduction.path), path))
    return this.write(introduction.path, withFrontMatter(this.linked(introduction), children))
  }

  home(document: SiteDocument): string {
    return this.write(document.path, this.linked(document).text)
  }

  /** The document with every relative link leading to what is on the site. */
  private linked(document: SiteDocument): SiteDocument {
    const here = posix.dirname(document.path)
    // Every other part is code, which is left as it stands.
    const parts = document.text.split(code).map((part, place) => (place % 2 === 1 ? part : this.linkedText(part, here)))
    return { ...document, text: parts.join('') }
  }

  private linkedText(text: string, here: string): string {
    return text.replace(relativeLink, (_all, before: string, target: string, anchor = '') => {
      const path = fileOf(posix.normalize(posix.join(here, target)), this.all)
      if (path === undefined) throw new Error(`${here} links to ${target}, which does not exist.`)
      if (!this.all.has(path)) this.copy(path)
      return `${before}${posix.relative(here, path)}${anchor})`
    })
  }

  private copy(path: string): void {
    const to = join(this.folder, path)
    mkdirSync(dirname(to), { recursive: true })
    cpSync(join(root, path), to)
  }

  private write(path: string, text: string): string {
    const file = join(this.folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return file
  }
}
