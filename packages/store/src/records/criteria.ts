/** The facts that a record must hold to be found; `undefined` when a criterion has no value, so nothing is found. */
export function containedFacts(criteria: object): Readonly<Record<string, unknown>> | undefined {
  const facts: Record<string, unknown> = {}
  const source: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(criteria)) {
    // A criterion that lost its value on the way must never become no criterion.
    if (!['string', 'number', 'boolean'].includes(typeof value)) return undefined
    if (name === 'sourceMandate') source['mandate'] = value
    else if (name === 'sourceService') source['service'] = value
    else facts[name] = value
  }
  return { ...facts, source }
}
