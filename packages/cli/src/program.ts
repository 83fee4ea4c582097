import { Command } from 'commander'
import { commands } from './command-list.ts'
import { type ExitCode, exitCodes } from './failure.ts'
import type { Flags } from './settings/settings.ts'
import type { Shell } from './shell.ts'
import { version } from './version.ts'

const describe = 'Checks and converts student, school, partner and outcome files between formats.'

const after = `
A source is <path>, or [<name>:]<format>[@<version>]=<path>. A path is a file, a folder, a ZIP, or - for standard input.

Example:
  nrec-align convert SENR.txt SINF.txt --to oneroster --out roster

Ends with 0 when all is well, 1 when records were set aside, 2 when the command line or something required is missing,
3 when input cannot be read, output cannot be written, or a limit you set was hit.`

/** The command line as commander sees it; every command loads its own code when it runs. */
export const program = (
  shell: Shell,
): { readonly command: Command; readonly outcome: { readonly exitCode: ExitCode } } => {
  const outcome: { exitCode: ExitCode } = { exitCode: exitCodes.clean }
  const command = new Command('nrec-align')
    .description(describe)
    .version(version)
    .addHelpText('after', after)
    .exitOverride()
    .configureOutput({ writeOut: (text) => shell.stdout.write(text), writeErr: (text) => shell.stderr.write(text) })
    .showHelpAfterError('Run with --help to see what there is.')
  for (const { name, words, description, example, options, load } of commands) {
    const one = command.command(name).description(description).copyInheritedSettings(command)
    for (const [word, what] of words) one.argument(word, what)
    for (const option of options()) one.addOption(option)
    one.addHelpText('after', `\nExample:\n  ${example}`)
    one.action(async (...given: unknown[]) => {
      const typed = given
        .slice(0, words.length)
        .flat()
        .filter((word) => word !== undefined)
      const action = await load()
      outcome.exitCode = await action(typed.map(String), one.opts<Flags>(), shell)
    })
  }
  return { command, outcome }
}
