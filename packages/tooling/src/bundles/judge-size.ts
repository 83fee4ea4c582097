/** A budget far above what is there guards nothing and tells readers a wrong size. */
const slack = (size: number): number => size * 1.25 + 1

/** What is wrong with a bundle's size; nothing where it is within its budget, and the budget near it. */
export function judgeSize(path: string, size: number, budget: number | undefined): string | undefined {
  const has = `${path} has ${size.toFixed(1)} kB`
  if (budget === undefined) return `${has} and no budget: give it one in packages/tooling/src/bundles/budgets.ts.`
  if (size > budget) return `${has}, more than its ${budget} kB.`
  return budget > slack(size) ? `${has}, far less than its ${budget} kB: lower the budget.` : undefined
}
