import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finished, runNode } from '../workspace/run.ts'

/** Writes a program into a project and runs it there. */
export function runProgram(project: string, name: string, text: string): Promise<Finished> {
  writeFileSync(join(project, name), text)
  return runNode([name], project)
}
