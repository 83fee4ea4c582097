/** What stands in front of everything that must stay inside the organization. */
export const keepInside = `Do not publish this folder.

It says which figures are hidden and why. Whoever has it can work out numbers about single children.
Keep it where student records are kept, and hand on only what lies beside it: data/, outcomes.html and report.json.

protection.csv   what was decided about every figure, and why
protection.json  the same with all settings, for programs
ledger.json      everything that was published so far, unless you keep a ledger elsewhere: give it to the next run
                 with --ledger, after copying it to a place of its own
`
