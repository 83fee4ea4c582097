import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const notSource = new Set(['node_modules', 'dist', 'golden'])

/** Every TypeScript file below a folder, as absolute paths in name order; none when the folder is absent. */
export function typeScriptFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return notSource.has(entry.name) ? [] : typeScriptFiles(path)
      return /\.tsx?$/.test(entry.name) ? [path] : []
    })
}
