/** Where sealed content lives: reachable only by holding this map, never through the sealed object itself. */
export const vault: WeakMap<object, unknown> = new WeakMap<object, unknown>()
