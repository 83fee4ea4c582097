/** The namespace of the descriptors that the standard itself publishes. */
export const EDFI = 'ed-fi.org'

/** The namespace of the descriptors of the Texas Education Agency. */
export const TEA = 'tea.texas.gov'

/** A descriptor as files write it: namespace, name of the list, code. */
export const descriptorUri = (name: string, code: string, namespace: string = EDFI): string =>
  `uri://${namespace}/${name}Descriptor#${code}`
