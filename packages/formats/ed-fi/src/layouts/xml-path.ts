const elementName = (member: string): string => {
  const name = member.replace(/Descriptor$/, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * Where a member stands in a file of the bulk interchange, as its name in JSON tells: `exitWithdrawTypeDescriptor` is the
 * element `ExitWithdrawType`, and a reference holds the identity of what it names. Members of lists follow no such rule.
 */
export const xmlPathOf = (path: string): string | undefined => {
  if (/[[^]/.test(path)) return undefined
  const segments = path.split('.')
  return segments
    .flatMap((segment) => {
      const name = elementName(segment)
      return name.endsWith('Reference') ? [name, name.replace(/Reference$/, 'Identity')] : [name]
    })
    .join('.')
}
