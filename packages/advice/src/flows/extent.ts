/** Whether something holds for none, for some or for all of the ways a flow rests on. */
export type Extent = 'none' | 'some' | 'all'

export function extentOf<One>(ways: readonly One[], holds: (way: One) => boolean): Extent {
  const held = ways.filter(holds).length
  if (held === 0) return 'none'
  return held === ways.length ? 'all' : 'some'
}
