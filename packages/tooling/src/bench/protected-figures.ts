import { readFile } from 'node:fs/promises'
import { protect, restrictedFigures } from '@nrec-align/outcomes'
import type { StateFigures } from './state-figures.ts'

/** Protects figures; returns how many of them are of schools. */
export const protectedFigures = async (file: string): Promise<number> => {
  const { figures, relations } = JSON.parse(await readFile(file, 'utf8')) as StateFigures
  const { published } = await protect(restrictedFigures(figures, relations))
  return published.figures.filter(({ place }) => place.kind === 'school').length
}
