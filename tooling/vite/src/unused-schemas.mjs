/** @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node */

const OWN_SOURCE = /\/packages\/[^?]+\/src\/[^?]+\.tsx?$/

/** `z.object(...)`, `z.string().min(1)`: a call whose chain begins at `z`. @param {Node | null | undefined} node */
function beginsAtZod(node) {
  let root = node
  while (root?.type === 'CallExpression' || root?.type === 'MemberExpression') {
    root = root.type === 'CallExpression' ? root['callee'] : root['object']
  }
  return node?.type === 'CallExpression' && root?.type === 'Identifier' && root['name'] === 'z'
}

/** @param {Node} statement @returns {Node[]} */
function schemasIn(statement) {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : statement
  if (declaration?.type !== 'VariableDeclaration') return []
  return declaration['declarations'].map((/** @type {Node} */ one) => one['init']).filter(beginsAtZod)
}

/**
 * Building a schema has no effect but its value. Saying so lets the bundler leave out the schemas a
 * portal does not use, which may describe what only another sector asks.
 * @returns {import('vite').Plugin}
 */
export function unusedSchemas() {
  return {
    name: 'kader:unused-schemas',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!OWN_SOURCE.test(id) || !code.includes('z.')) return null
      const { body } = /** @type {{ body: Node[] }} */ (/** @type {unknown} */ (this.parse(code)))
      const pure = body
        .flatMap(schemasIn)
        .reduceRight(
          (text, { start, end }) =>
            `${text.slice(0, start)}/* @__PURE__ */ (() => ${text.slice(start, end)})()${text.slice(end)}`,
          code,
        )
      return { code: pure, map: null }
    },
  }
}
