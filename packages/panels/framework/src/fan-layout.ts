import type { Direction } from '@kader/advice/flows/flows-on'

/** Units of the drawing; about a pixel each on a phone. */
export const fan = { width: 350, row: 46, names: 150, bar: 10, margin: 8 } as const

export interface ArrowPlace {
  /** Middle of the name beside the arrow. */
  readonly y: number
  readonly path: string
  /** Middle of the arrow, for a mark upon it. */
  readonly middle: { readonly x: number; readonly y: number }
  /** The point of the arrow. */
  readonly tip: string
}

export interface FanPlaces {
  readonly height: number
  readonly barX: number
  readonly namesX: number
  readonly arrows: readonly ArrowPlace[]
}

/** Names at the outside, one's own bar at the inside, as high as the other half needs; giving runs to the right. */
export function fanPlaces(direction: Direction, count: number, rows: number): FanPlaces {
  const height = Math.max(1, rows) * fan.row + 2 * fan.margin
  const apart = (height - 2 * fan.margin) / Math.max(1, count)
  const sends = direction === 'send'
  const barX = sends ? 0 : fan.width - fan.bar
  const namesX = sends ? fan.width - fan.names : fan.names
  const [from, to] = sends ? [fan.bar, namesX - 14] : [namesX + 6, fan.width - fan.bar - 10]
  const arrows = Array.from({ length: count }, (_, place) => {
    const y = fan.margin + (place + 0.5) * apart
    const inner = y * 0.8 + height * 0.1
    const [y1, y2] = sends ? [inner, y] : [y, inner]
    const bend = (from + to) / 2
    return {
      y,
      path: `M${from} ${y1}C${bend} ${y1} ${bend} ${y2} ${to} ${y2}`,
      middle: { x: bend, y: (y1 + y2) / 2 },
      tip: `M${to - 1} ${y2 - 6}L${to + 9} ${y2}L${to - 1} ${y2 + 6}Z`,
    }
  })
  return { height, barX, namesX, arrows }
}
