/**
 * @param {string} running such as `20.18.0`
 * @param {string} required such as `>=20.19`
 * @returns {string | undefined} what to tell the user, or nothing when the running version will do
 */
export function unsupportedNodeMessage(running, required) {
  const minimum = required.replace('>=', '')
  if (!isOlder(running, minimum)) return undefined
  return `This project needs Node ${minimum} or newer; this is Node ${running}. Install a newer one from https://nodejs.org and try again.`
}

/** @param {string} version @param {string} minimum with as many parts or fewer */
function isOlder(version, minimum) {
  const have = version.split('.').map(Number)
  const difference = minimum
    .split('.')
    .map((part, index) => (have[index] ?? 0) - Number(part))
    .find((each) => each !== 0)
  return difference !== undefined && difference < 0
}
