/** What is written to a file. */
export type Written = string | number | boolean | readonly Written[] | { readonly [name: string]: Written | undefined }
