import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/** Runs something while libraries cannot be found in a project, so that whatever loads one of them fails. */
export async function withoutLibraries<Result>(
  project: string,
  libraries: readonly string[],
  run: () => Promise<Result>,
): Promise<Result> {
  const hidden = libraries
    .map((library) => ({ here: join(project, 'node_modules', library), away: join(project, `hidden-${library}`) }))
    .filter(({ here }) => existsSync(here))
  for (const { here, away } of hidden) renameSync(here, away)
  try {
    return await run()
  } finally {
    for (const { here, away } of hidden) renameSync(away, here)
  }
}
