import { spawn } from 'node:child_process'
import { root } from './root.ts'

/** What is collected is read later, perhaps from a file: no colours. */
const { FORCE_COLOR: _, ...inherited } = process.env
const env = { ...inherited, NO_COLOR: '1' }

/** How a program ended, with everything it printed in order. */
export interface Finished {
  readonly exitCode: number
  readonly output: string
}

/**
 * Runs a Node program and collects what it prints.
 *
 * @param words path of the program, then its arguments; no shell reads them, so spaces are safe
 * @param folder where it runs, the root of the repository unless given
 * @param more variables of the environment besides those that are there
 */
export function runNode(
  words: readonly string[],
  folder: string = root,
  more: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return finish(spawn(process.execPath, words, { cwd: folder, env: { ...env, ...more } }))
}

/**
 * Runs a package manager's command line and collects what it prints.
 *
 * @param commandLine read by a shell, because Windows starts `npm.cmd` no other way; quote paths
 */
export function runShell(commandLine: string, folder: string = root): Promise<Finished> {
  return finish(spawn(commandLine, { cwd: folder, env, shell: true }))
}

function finish(child: ReturnType<typeof spawn>): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => parts.push(part))
    child.stderr?.on('data', (part: Buffer) => parts.push(part))
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output: Buffer.concat(parts).toString() }))
  })
}
