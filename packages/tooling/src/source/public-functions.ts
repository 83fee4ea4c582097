import { dirname } from 'node:path'
import ts from 'typescript'

/** A function that a package exports, and what its doc comment holds. */
export interface PublicFunction {
  readonly name: string
  readonly file: string
  readonly described: boolean
  /** True also for what is marked `@internal`: shared between our packages, not meant for others. */
  readonly hasExample: boolean
}

/**
 * The functions that entries export, wherever they are declared.
 *
 * @param entries absolute paths of entry files
 * @param configuration absolute path of a tsconfig.json, for how modules are found
 */
export function publicFunctions(entries: readonly string[], configuration: string): readonly PublicFunction[] {
  const { config } = ts.readConfigFile(configuration, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configuration))
  const program = ts.createProgram(entries, options)
  const checker = program.getTypeChecker()
  return entries.flatMap((entry) => {
    const source = program.getSourceFile(entry)
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
    return module === undefined ? [] : checker.getExportsOfModule(module).flatMap((each) => describe(each, checker))
  })
}

function describe(exported: ts.Symbol, checker: ts.TypeChecker): readonly PublicFunction[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const declaration = symbol.valueDeclaration
  if (declaration === undefined) return []
  if (checker.getTypeOfSymbol(symbol).getCallSignatures().length === 0) return []
  return [
    {
      name: exported.name,
      file: declaration.getSourceFile().fileName,
      described: symbol.getDocumentationComment(checker).length > 0,
      hasExample: symbol.getJsDocTags(checker).some(({ name }) => name === 'example' || name === 'internal'),
    },
  ]
}
