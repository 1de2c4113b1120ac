/**
 * A plate of an atlas, engraved: waters rippled along their shores, ranges hachured, rivers and rails drawn over a
 * graticule, the countries named set off from their neighbours. By day on stone or by night on the ground of the rubric.
 */
import { type GeoProjection, geoGraticule, geoPath } from 'd3-geo'
import { drawMap, projectionOf } from '#db/maps.ts'
import { HEIGHT, n, type Point, WIDTH } from '#db/ornament/geometry.ts'
import { Chance, tone } from '#db/ornament/palette.ts'
import type { PictureSpec, RubricSlug } from '#db/seed/article.ts'
import { railways, ranges, rivers } from '#db/seed/pictures/relief.ts'

type Locator = Extract<PictureSpec, { draw: 'locator' }>
type Inks = {
  sea: string
  ripple: string
  land: string
  near: string
  named: string
  border: string
  outline: string
  hachure: string
  river: string
  rail: string
  grid: string
  place: string
  halo: string
}

const day: Inks = {
  sea: '#cfe3df',
  ripple: '#8fbdb8',
  land: '#efe8d9',
  near: '#e9e0cd',
  named: '#e0cb9b',
  border: '#b8a98a',
  outline: '#86683a',
  hachure: '#7d6238',
  river: '#5fa3a0',
  rail: '#9b2d20',
  grid: '#1f3a68',
  place: '#fbf8f3',
  halo: '#9b2d20',
}

const night = (ground: string, named: string, river: string): Inks => ({
  sea: tone(ground, -0.34),
  ripple: tone(ground, 0.2),
  land: ground,
  near: tone(ground, 0.055),
  named,
  border: tone(ground, 0.3),
  outline: '#efe3c8',
  hachure: '#f3ead6',
  river,
  rail: '#eda63f',
  grid: '#f3ead6',
  place: '#fbf3e0',
  halo: '#eda63f',
})

/** Paper in another tint: land, its neighbours, the country named, and the ink of outline and relief. */
const tinted = (land: string, near: string, named: string, ink: string, more: Partial<Inks> = {}): Inks => ({
  ...day,
  land,
  near,
  named,
  outline: ink,
  hachure: ink,
  ...more,
})

/** Each rubric has its own two sheets, so that plates side by side are told apart at a glance. */
const sheets: Record<RubricSlug, [Inks, Inks]> = {
  politique: [
    tinted('#ece8de', '#e3ddd0', '#a9bbd3', '#1f3a68', { sea: '#cfdce4', ripple: '#8ba6bf', river: '#5b86ab' }),
    night('#1f3a68', '#35578c', '#86b4d6'),
  ],
  economie: [tinted('#f0e6cd', '#eaddbf', '#d9b36a', '#6d4a12', { rail: '#1f3a68', halo: '#1f3a68' }), night('#3a3327', '#665335', '#a9b8a8')],
  societe: [
    tinted('#f1e4d8', '#ecd9ca', '#d9a48d', '#8a3325', { border: '#c3a48f', rail: '#1f3a68', halo: '#1f3a68' }),
    night('#6d2a20', '#964636', '#d9b0a0'),
  ],
  environnement: [
    tinted('#e8ead9', '#dfe4cd', '#a9c29a', '#34603f', { sea: '#b9dad6', border: '#a3ac8a', river: '#1d7f86', rail: '#7d7a5a' }),
    night('#1d4a42', '#34705f', '#8fd0c2'),
  ],
  transports: [night('#14525a', '#23727a', '#8fcdc6'), tinted('#e9ebe2', '#dfe4da', '#9cc6c1', '#14525a')],
  culture: [night('#562842', '#783f5b', '#d2a6b2'), tinted('#f1e6de', '#e9dad2', '#cf9fae', '#6b2a4f')],
  histoire: [
    tinted('#ece0c5', '#e4d5b4', '#cdab75', '#5f3c16', { sea: '#d8dccb', ripple: '#a3a98a', river: '#7b8f80' }),
    night('#4a331d', '#71522f', '#b5a98a'),
  ],
  sciences: [
    night('#2b2f57', '#454b7c', '#a3abd6'),
    tinted('#e7e7ea', '#dddde4', '#a9addb', '#2b2f57', { sea: '#cdd6e2', ripple: '#929fc0', river: '#6a7fb5' }),
  ],
}

export function atlas({ countries, places }: Locator, rubric: RubricSlug): string {
  const request = { countries, places, width: WIDTH, height: HEIGHT }
  const map = drawMap(request)
  const projection = projectionOf(request)
  const chance = new Chance(`atlas:${countries.join()}:${places.map(({ name }) => name).join()}`)
  const inks = chance.pick(sheets[rubric])
  const fills = { named: inks.named, neighbour: inks.near, land: inks.land }
  const all = map.land.map(({ d }) => d).join('')
  const named = map.land.filter(({ role }) => role === 'named')
  const namedPath = named.map(({ d }) => d).join('')
  const lakes = map.water.map(({ d }) => d).join('')
  const line = (lines: readonly (readonly number[])[], rough: number) => lines.map((flat) => pathOf(rugged(project(flat, projection), rough, chance))).join('')
  const rails = line(railways, 0.035)
  return `<rect width="100%" height="100%" fill="${inks.sea}"/>
    ${ripples(all, inks)}
    ${map.land.map(({ d, role }) => `<path d="${d}" fill="${fills[role]}" stroke="${inks.border}" stroke-width="1.6" stroke-linejoin="round"/>`).join('')}
    <path d="${graticule(projection)}" fill="none" stroke="${inks.grid}" stroke-width="1.1" opacity="0.2"/>
    <clipPath id="named"><path d="${namedPath}"/></clipPath>
    <path d="${namedPath}" fill="none" stroke="${inks.outline}" stroke-width="26" stroke-linejoin="round" opacity="0.16" clip-path="url(#named)"/>
    <path d="${namedPath}" fill="none" stroke="${inks.outline}" stroke-width="10" stroke-linejoin="round" opacity="0.2" clip-path="url(#named)"/>
    ${hachures(projection, chance, inks)}
    <path d="${line(rivers, 0.11)}" fill="none" stroke="${inks.river}" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round" opacity="0.9"/>
    <path d="${lakes}" fill="${inks.sea}" stroke="${inks.river}" stroke-width="2"/>
    <path d="${namedPath}" fill="none" stroke="${inks.outline}" stroke-width="3.2" stroke-linejoin="round"/>
    <path d="${rails}" fill="none" stroke="${inks.rail}" stroke-width="3" stroke-linejoin="round"/>
    <path d="${rails}" fill="none" stroke="${inks.rail}" stroke-width="10" stroke-dasharray="2.4 12"/>
    ${map.places.map(({ x, y, main }) => station(x, y, main, inks)).join('')}`
}

const pathOf = (points: readonly Point[]) => (points.length > 1 ? `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}` : '')

/** Lines along a shore, closer and fainter the farther out. */
function ripples(coast: string, inks: Inks): string {
  return [58, 44, 31, 19, 9]
    .map(
      (
        reach,
        i,
      ) => `<path d="${coast}" fill="none" stroke="${inks.ripple}" stroke-opacity="${0.28 + i * 0.14}" stroke-width="${reach * 2}" stroke-linejoin="round"/>
      <path d="${coast}" fill="none" stroke="${inks.sea}" stroke-width="${reach * 2 - 3.2}" stroke-linejoin="round"/>`,
    )
    .join('')
}

function project(flat: readonly number[], projection: GeoProjection): Point[] {
  // Beyond the edge of the plate the projection still answers; the frame cuts what does not belong on it.
  const open = projection.clipExtent(null)
  return flat.flatMap((lon, i) => (i % 2 === 0 ? [open([lon, flat[i + 1] ?? 0]) ?? []] : [])).filter((point): point is [number, number] => point.length === 2)
}

/** A line of few points gets the bends that an engraver would give it: midpoints moved aside, again and again. */
function rugged(points: Point[], rough: number, chance: Chance): Point[] {
  const [first] = points
  if (!first) return []
  const out: Point[] = [first]
  const bend = (from: Point, to: Point): void => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    if (Math.hypot(dx, dy) < 16) {
      out.push(to)
      return
    }
    const aside = chance.between(-rough, rough)
    const middle: Point = [(from[0] + to[0]) / 2 - dy * aside, (from[1] + to[1]) / 2 + dx * aside]
    bend(from, middle)
    bend(middle, to)
  }
  for (const [i, point] of points.entries()) {
    const next = points[i + 1]
    if (next) bend(point, next)
  }
  return out
}

/** Strokes down both flanks of a crest, heavy on the side away from the light of the north-west. */
function hachures(projection: GeoProjection, chance: Chance, inks: Inks): string {
  const [lit, shaded, crests]: string[][] = [[], [], []]
  for (const flat of ranges) {
    const points = rugged(project(flat, projection), 0.08, chance)
    if (!points.some(([x, y]) => x > -80 && x < WIDTH + 80 && y > -80 && y < HEIGHT + 80)) continue
    const [start, end] = [
      project([flat[0] ?? 0, flat[1] ?? 0, flat[0] ?? 0, (flat[1] ?? 0) + 0.5], projection)[0],
      project([flat[0] ?? 0, (flat[1] ?? 0) + 0.5], projection)[0],
    ]
    const reach = Math.min(40, Math.max(14, start && end ? Math.hypot(start[0] - end[0], start[1] - end[1]) * 0.62 : 30))
    crests?.push(pathOf(points))
    let walked = 0
    for (const [i, to] of points.entries()) {
      const from = points[i - 1]
      if (!from) continue
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
      const length = Math.hypot(dx, dy) || 1
      const ends = Math.min(1, 0.35 + Math.min(i, points.length - i) / 7)
      for (let at = 0; at < length; at += 4.6) {
        const [x, y] = [from[0] + (dx * at) / length, from[1] + (dy * at) / length]
        const spur = 0.58 + 0.42 * Math.sin((walked + at) / 15 + 1.6 * Math.sin((walked + at) / 53))
        for (const side of [1, -1]) {
          const [nx, ny] = [(-dy / length) * side, (dx / length) * side]
          const long = reach * ends * spur * chance.between(0.7, 1.05)
          const lean = chance.between(-0.1, 0.1)
          const [ex, ey] = [x + (nx + (dx / length) * lean) * long, y + (ny + (dy / length) * lean) * long]
          const stroke = `M${n(x + nx * 3)} ${n(y + ny * 3)}L${n(ex)} ${n(ey)}`
          ;(nx + ny > 0 ? shaded : lit)?.push(stroke)
        }
      }
      walked += length
    }
  }
  return `<path d="${lit?.join('')}" fill="none" stroke="${inks.hachure}" stroke-width="1.1" opacity="0.4"/>
    <path d="${shaded?.join('')}" fill="none" stroke="${inks.hachure}" stroke-width="1.9" opacity="0.62"/>`
}

function graticule(projection: GeoProjection): string {
  const [west, east] = [projection.invert?.([0, HEIGHT / 2])?.[0] ?? 50, projection.invert?.([WIDTH, HEIGHT / 2])?.[0] ?? 80]
  const step = east - west > 24 ? 5 : east - west > 9 ? 2 : 1
  return (
    geoPath(
      projection.clipExtent([
        [0, 0],
        [WIDTH, HEIGHT],
      ]),
    )(
      geoGraticule()
        .step([step, step])
        .extent([
          [30, 20],
          [120, 70],
        ])(),
    ) ?? ''
  )
}

/** The station of the line; the place that the article is about has a second ring. */
function station(x: number, y: number, main: boolean, inks: Inks): string {
  if (!main) return `<circle cx="${x}" cy="${y}" r="9" fill="${inks.place}" stroke="${inks.halo}" stroke-width="4.5"/>`
  return `<circle cx="${x}" cy="${y}" r="40" fill="${inks.halo}" opacity="0.16"/><circle cx="${x}" cy="${y}" r="29" fill="none" stroke="${inks.halo}" stroke-width="2.4"/>
    <circle cx="${x}" cy="${y}" r="14" fill="${inks.place}" stroke="${inks.halo}" stroke-width="8"/>`
}
