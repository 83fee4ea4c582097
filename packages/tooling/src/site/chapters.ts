import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyFormat } from '../workspace/formats.ts'
import { root } from '../workspace/root.ts'
import type { Chapter, SiteDocument } from './document.ts'
import { commonRecordChapter } from './pages/common-record.ts'
import { findingsChapter } from './pages/findings.ts'
import { indicatorsChapter } from './pages/indicators.ts'

const written = (path: string): SiteDocument => ({ path, text: readFileSync(join(root, path), 'utf8') })

const writtenIn = (folder: string, except: readonly string[] = []): readonly SiteDocument[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && !except.includes(name))
    .sort()
    .map((name) => written(`${folder}/${name}`))

const readmesIn = (folder: string): readonly SiteDocument[] =>
  readdirSync(join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}/README.md`)
    .filter((path) => existsSync(join(root, path)))
    .map(written)

/** Nobody writes these; they say what stands below them. */
const listed = (path: string, title: string, about: string, documents: readonly SiteDocument[]): Chapter => ({
  title,
  introduction: { path, title, text: `${about}\n` },
  documents,
})

/** Everything on the site but the reference of the packages, found in its folders so that a new guide needs no entry. */
export async function chapters(): Promise<readonly Chapter[]> {
  return [
    listed('docs/guides/index.md', 'Guides', 'How to do it, one task a page.', writtenIn('docs/guides')),
    listed(
      'docs/formats/index.md',
      'Formats',
      'One page a format: its files, columns, codes and rules. [The matrix](matrix.md) says what each can hold of each.',
      writtenIn('docs/formats'),
    ),
    commonRecordChapter(await everyFormat()),
    findingsChapter(),
    indicatorsChapter(),
    listed('examples/index.md', 'Examples', 'Small programs that run as they stand.', readmesIn('examples')),
    listed('packages/index.md', 'Packages', 'What each package is for.', [
      ...readmesIn('packages'),
      ...readmesIn('packages/formats'),
    ]),
    listed('docs/decisions/index.md', 'Decisions', 'What could be taken the other way, and why it was not.', [
      ...writtenIn('docs/decisions'),
    ]),
    {
      title: 'Contributing',
      introduction: written('docs/contributing/README.md'),
      documents: writtenIn('docs/contributing', ['README.md']),
    },
    { title: 'Performance', introduction: written('docs/performance.md'), documents: [] },
    { title: 'All documents', introduction: written('docs/README.md'), documents: [] },
  ]
}
