import { writeFileSync } from 'node:fs'
import { generatePaths } from './paths.ts'

writeFileSync(new URL('../generated/paths.ts', import.meta.url), generatePaths())
