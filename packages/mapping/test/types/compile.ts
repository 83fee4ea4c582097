import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const here = dirname(fileURLToPath(import.meta.url))

/** The options the whole workspace is compiled with. */
const options = (): ts.CompilerOptions => {
  const path = join(here, '../../../../tsconfig.base.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options, types: [], noUnusedLocals: false }
}

/** What the compiler makes of some programs. */
export interface Compiled {
  /** Each as one text, its lines joined. */
  readonly errors: readonly {
    readonly file: string
    readonly text: string
    readonly lines: number
    readonly at: string
  }[]
  readonly instantiations: number
}

const atSource = (one: ts.Diagnostic): string =>
  one.file?.text.slice(one.start ?? 0, (one.start ?? 0) + (one.length ?? 0)) ?? ''

/** Compiles programs that lie beside this file in memory only, so that they import what the package's own tests can. */
export const compile = (programs: Readonly<Record<string, string>>): Compiled => {
  const settings = options()
  const texts = new Map(Object.entries(programs).map(([name, text]) => [join(here, name), text]))
  const host = ts.createCompilerHost(settings)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (name, target, ...others) => {
    const text = texts.get(name)
    return text === undefined
      ? getSourceFile.call(host, name, target, ...others)
      : ts.createSourceFile(name, text, target)
  }
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name)
  host.readFile = (name) => texts.get(name) ?? readFile.call(host, name)
  const program = ts.createProgram([...texts.keys()], settings, host)
  const found = [
    ...program.getSyntacticDiagnostics(),
    ...[...texts.keys()].flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name))),
  ]
  return {
    errors: found.map((one) => {
      const text = ts.flattenDiagnosticMessageText(one.messageText, '\n')
      return {
        file: basename(one.file?.fileName ?? ''),
        text: text.split('\n')[0] ?? '',
        lines: text.split('\n').length,
        at: atSource(one),
      }
    }),
    instantiations: program.getInstantiationCount(),
  }
}
