import type { FieldMetadata } from './facts.ts'

/** The metadata of a field, checked, in the open form that zod's `meta` takes. */
export const metadata = (field: FieldMetadata): Record<string, unknown> => ({ ...field })
