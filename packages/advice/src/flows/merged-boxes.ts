import type { Box, Dimension } from '@kader/secrecy-rules'

const dimensions: readonly Dimension[] = ['purpose', 'kind', 'recipient', 'holder', 'setting']

/** The same questions in fewer blocks: blocks that differ in one dimension only become one. */
export function mergedBoxes(boxes: readonly Box<Dimension>[]): readonly Box<Dimension>[] {
  let left = boxes
  for (let before = Number.POSITIVE_INFINITY; left.length < before;) {
    before = left.length
    for (const name of dimensions) left = mergedIn(name, left)
  }
  return left
}

function mergedIn(name: Dimension, boxes: readonly Box<Dimension>[]): readonly Box<Dimension>[] {
  const alike = new Map<string, Box<Dimension>>()
  for (const box of boxes) {
    const key = dimensions.map((one) => (one === name ? '' : [...box[one]].sort().join())).join(';')
    const other = alike.get(key)
    const words = other === undefined ? box[name] : [...new Set([...other[name], ...box[name]])]
    alike.set(key, { ...box, [name]: words })
  }
  return [...alike.values()]
}
