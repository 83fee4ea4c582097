import type { FileProblem } from '../problem.ts'

/** Whether a file says by its name that it is JSON. */
export const isJsonName = (name: string): boolean => /\.json$/i.test(name)

const MORE_THAN_JSON = /^\s*[^\s{[]/

/** YAML allows more than JSON does; a file that is not JSON should not be called so. */
export const refuseJson = (text: string): FileProblem | undefined =>
  MORE_THAN_JSON.test(text.slice(0, 1000))
    ? {
        line: 1,
        column: 1,
        path: '',
        message: 'The file is called .json and is not JSON.',
        fix: 'Begin with {, or call the file .yaml.',
      }
    : undefined
