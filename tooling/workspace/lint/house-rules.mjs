/** Lint rules of this house that no published rule expresses exactly. */

const isMember = (node, object, property) =>
  node.type === 'MemberExpression' &&
  node.object.type === 'Identifier' &&
  node.object.name === object &&
  (node.property.name ?? node.property.value) === property

const AMBIENT_MEMBERS = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['performance', 'now'],
  ['crypto', 'randomUUID'],
  ['crypto', 'getRandomValues'],
]

/** Reading the clock or chance; parsing a date that came in as data stays allowed. */
const noAmbientValues = {
  meta: { type: 'problem', docs: { description: 'time, chance and ids come in as data' } },
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'Time, chance and ids come in as data: pass them in.' })
    return {
      MemberExpression(node) {
        if (AMBIENT_MEMBERS.some(([object, property]) => isMember(node, object, property))) report(node)
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node)
      },
      CallExpression(node) {
        if (node.callee.name === 'Date') report(node)
      },
    }
  },
}

export default { meta: { name: 'kader' }, rules: { 'no-ambient-values': noAmbientValues } }
