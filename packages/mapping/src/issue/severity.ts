/** How serious a finding is: `error` will be refused, `warning` should be checked, `information` is for reading. */
export type Severity = 'error' | 'warning' | 'information'
