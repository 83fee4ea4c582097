/** Writes the files of the made-up district to `data/`; how to run it stands in the README. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { districtFiles } from './src/district/files.ts'
import { seed } from './src/district/seed.ts'
import { districtTables } from './src/district/tables.ts'

const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  const target = new URL(`data/${folder}/`, import.meta.url)
  mkdirSync(target, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, target), text)
}

write('calpads', districtFiles(seed))
write('tables', districtTables())
