import type { Rule } from './warning.ts'

/** A number must lie within its limits, both included. */
export const inRange =
  (path: string, minimum: number, maximum: number): Rule =>
  (read) => {
    const text = read(path)
    const outside = text !== undefined && (Number(text) < minimum || Number(text) > maximum)
    return outside ? [{ rule: 'out-of-range', paths: [path] }] : []
  }
