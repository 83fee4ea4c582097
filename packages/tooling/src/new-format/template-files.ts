import { readdirSync } from 'node:fs'
import { relative, sep } from 'node:path'

/** A template and the file it becomes. */
export interface TemplateFile {
  readonly template: string
  readonly path: string
}

/** Every file of a folder of templates; the suffix keeps tools from reading a template as what it becomes. */
export function templateFiles(folder: string): readonly TemplateFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/'))
    .sort()
    .map((template) => ({ template, path: template.replace(/\.template$/, '') }))
}
