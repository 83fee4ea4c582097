import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('..', import.meta.url))

/** The committed files of the made-up district. */
export const calpadsFolder: string = join(here, 'data/calpads')
export const organizationsFile: string = join(here, 'data/tables/organizations.csv')
export const calendarsFile: string = join(here, 'data/tables/calendars.csv')

/** Where the demo writes unless told otherwise; below the repository's root, and ignored by git. */
export const outFolder: string = join(here, '../../out/district-to-oneroster')
