const digits = 6

/** A number with at most six digits after the point, so that no cell shows how computers divide. */
export const decimalText = (value: number): string => String(Number(value.toFixed(digits)))
