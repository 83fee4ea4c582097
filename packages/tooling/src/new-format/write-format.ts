import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exportName, packageName } from '../workspace/format-name.ts'
import { root } from '../workspace/root.ts'
import { templateFiles } from './template-files.ts'

const templates = join(root, 'packages/tooling/templates/format')

/**
 * Writes the files of a new format.
 *
 * @param id such as `my-format`
 * @param folder where they go; made when it is absent
 * @returns what was written, as paths below the folder
 */
export function writeFormat(id: string, folder: string): readonly string[] {
  const words = { id, title: titleOf(id), exportName: exportName(id), packageName: packageName(id) }
  return templateFiles(templates).map(({ template, path }) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, fill(readFileSync(join(templates, template), 'utf8'), words))
    return path
  })
}

function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (place, word: string) => words[word] ?? place)
}

/** `my-format` → `My Format`, until somebody writes its real name. */
function titleOf(id: string): string {
  return id.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim()
}
