/** The plate on which pictures are drawn, and the few strokes that all of them share. */
import type { Chance, Palette } from '#db/ornament/palette.ts'

export const WIDTH = 1440
export const HEIGHT = 960

export type Point = readonly [x: number, y: number]
export type Draw = (chance: Chance, palette: Palette) => string

export const n = (value: number) => Number(value.toFixed(1))
export const shape = (points: readonly Point[]) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z`
export const fill = (d: string, color: string, more = '') => `<path d="${d}" fill="${color}"${more}/>`
export const around = (cx: number, cy: number, radius: number, angle: number): Point => [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)]
export const range = (count: number) => Array.from({ length: count }, (_, i) => i)
export const ground = (color: string) => `<rect width="${WIDTH}" height="${HEIGHT}" fill="${color}"/>`

/** A polygon of `2 × sides` corners, alternately at two radii. */
export const star = (cx: number, cy: number, sides: number, outer: number, inner: number, turn: number) =>
  range(sides * 2).map((i) => around(cx, cy, i % 2 === 0 ? outer : inner, turn + (i * Math.PI) / sides))
