import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application, Converter, IndexEvent, JSX, PageEvent, ReflectionKind } from 'typedoc'
import { publishablePackages } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import { chapters } from './chapters.ts'
import type { SiteDocument } from './document.ts'
import { moduleName } from './module-name.ts'
import { Stage } from './stage.ts'

const tooling = join(root, 'packages/tooling')
const pages = join(root, 'node_modules/.cache/nrec-align/site')

/** Name of the converter's file, at the top of the site. */
export const converterFile = 'converter.html'

/**
 * Builds the site: the reference of every public package, and all documents and generated pages, under one search.
 *
 * @param out folder that is replaced
 * @returns whether TypeDoc had neither an error nor a warning
 */
export async function buildSite(out: string): Promise<boolean> {
  const all = await chapters()
  const readme: SiteDocument = {
    path: 'README.md',
    title: 'Home',
    text: readFileSync(join(root, 'README.md'), 'utf8').replace(/^# .*\n/, ''),
  }
  const stage = new Stage(pages, [
    readme,
    ...all.flatMap(({ introduction, documents }) => [introduction, ...documents]),
  ])
  const app = await Application.bootstrapWithPlugins({
    options: join(tooling, 'typedoc.json'),
    out,
    readme: stage.home(readme),
    projectDocuments: all.map((chapter) => stage.chapter(chapter)),
  })
  nameModules(app)
  linkConverter(app)
  frameTables(app)
  weighText(app)
  const project = await app.convert()
  if (project === undefined) return false
  app.validate(project)
  await app.generateOutputs(project)
  return !app.logger.hasErrors() && !(app.options.getValue('treatWarningsAsErrors') && app.logger.hasWarnings())
}

/** A module is called as it is imported. */
function nameModules(app: Application): void {
  const packages = publishablePackages()
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const module of context.project.getReflectionsByKind(ReflectionKind.Module)) {
      module.name = moduleName(module.name, packages)
    }
  })
}

/** The converter is one step away on every page. */
function linkConverter(app: Application): void {
  app.renderer.hooks.on('sidebar.begin', (context) => link(context.relativeURL(converterFile)))
  // On a phone the side is behind a button.
  app.renderer.hooks.on('content.begin', (context) =>
    context.page.url === 'index.html' ? link(converterFile) : JSX.createElement(JSX.Fragment, null),
  )
}

function link(address: string): JSX.Element {
  return JSX.createElement(
    'p',
    { class: 'to-converter' },
    JSX.createElement('a', { href: address }, 'Check or convert files here'),
  )
}

/** A wide table scrolls in a frame of its own, which the keyboard reaches too. */
function frameTables(app: Application): void {
  app.renderer.on(PageEvent.END, (page) => {
    if (page.contents === undefined) return
    page.contents = page.contents
      .replaceAll('<table>', '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>')
  })
}

/** Columns stand in the text of a format's page: what a page says counts as much as what things are called. */
function weighText(app: Application): void {
  app.renderer.on(IndexEvent.PREPARE_INDEX, ({ searchFieldWeights }) => {
    searchFieldWeights.document = searchFieldWeights.name ?? 10
  })
}
