/**
 * Ornament from Central Asian workshops, drawn anew for each article: strapwork, glazed tiles, ikat, suzani, felt, and
 * the steppe with its line. The seed chooses scale, turn, crop and colours, so that no two plates are alike.
 */
import { around, type Draw, fill, ground, HEIGHT, n, type Point, range, shape, star, WIDTH } from '#db/ornament/geometry.ts'
import { type Chance, type Palette, tone } from '#db/ornament/palette.ts'
import { rails } from '#db/ornament/steppe.ts'

/** A pattern without end becomes a plate: it fills it, or stands in an arch. */
function compose(pattern: string, chance: Chance, palette: Palette): string {
  if (chance.next() < 0.74) return ground(palette.ground) + pattern
  const clip = arch(chance)
  const dark = palette.ground !== palette.light && Number.parseInt(palette.ground.slice(1, 3), 16) < 0xb0
  return `${ground(dark ? tone(palette.light, -0.04) : tone(palette.first, 0.08))}<clipPath id="c"><path d="${clip}"/></clipPath>
    <g clip-path="url(#c)">${ground(palette.ground)}${pattern}</g><path d="${clip}" fill="none" stroke="${dark ? palette.ground : palette.light}" stroke-width="7"/>`
}

/** A four-centred arch, as over a portal. */
function arch(chance: Chance): string {
  const width = chance.between(900, 1120)
  const x = chance.between(80, WIDTH - width - 80)
  const [top, spring, right, middle] = [chance.between(50, 110), chance.between(380, 460), x + width, x + width / 2]
  return `M${n(x)} ${HEIGHT + 10}V${n(spring)}C${n(x)} ${n(spring - 190)} ${n(middle - width * 0.2)} ${n(top + 70)} ${n(middle)} ${n(top)}C${n(middle + width * 0.2)} ${n(top + 70)} ${n(right)} ${n(spring - 190)} ${n(right)} ${n(spring)}V${HEIGHT + 10}z`
}

/** The cells of a square grid, turned about the middle of the plate and wide enough to cover it. */
function cells(
  chance: Chance,
  step: number,
  turns: readonly [number, ...number[]],
  draw: (x: number, y: number, column: number, row: number) => string,
): string {
  const [shiftX, shiftY, turn] = [chance.between(0, step), chance.between(0, step), chance.pick(turns)]
  const reach = Math.ceil(1000 / step) + 1
  const drawn = range(reach * 2).flatMap((row) =>
    range(reach * 2).map((column) => draw((column - reach) * step + shiftX, (row - reach) * step + shiftY, column, row)),
  )
  return `<g transform="translate(${WIDTH / 2} ${HEIGHT / 2}) rotate(${turn})">${drawn.join('')}</g>`
}

/** Strapwork by polygons in contact (E. Hankin, 1925) over octagons and squares; it covers the plate. */
export const strapwork: Draw = (chance, palette) => {
  const side = chance.between(95, 190)
  const step = side * (1 + Math.SQRT2)
  const contact = (chance.between(56, 70) * Math.PI) / 180
  const strap = side * chance.between(0.085, 0.13)
  const points = (sides: number, cx: number, cy: number, turn: number) => {
    const apothem = side / 2 / Math.tan(Math.PI / sides)
    const slope = Math.tan(Math.PI / sides)
    const t = (apothem * slope) / (Math.cos(contact) + Math.sin(contact) * slope)
    return star(cx, cy, sides, apothem, Math.hypot(apothem - t * Math.sin(contact), t * Math.cos(contact)), turn)
  }
  const lines: string[] = []
  const stars = cells(chance, step, [0, 22.5, 45, 11, -8], (x, y) => {
    const big = shape(points(8, x, y, 0))
    const small = shape(points(4, x + step / 2, y + step / 2, Math.PI / 4))
    lines.push(big, small)
    const core = shape(star(x, y, 8, side * 0.46, side * 0.3, Math.PI / 8))
    return (
      fill(big, tone(palette.second, chance.between(-0.12, 0.12))) +
      fill(small, tone(palette.accent, chance.between(-0.14, 0.1))) +
      fill(core, tone(palette.first, chance.between(-0.1, 0.06)))
    )
  })
  const straps = `<path d="${lines.join('')}" fill="none" stroke="${palette.light}" stroke-width="${n(strap)}" stroke-linejoin="miter"/><path d="${lines.join('')}" fill="none" stroke="${tone(palette.ground, -0.15)}" stroke-width="${n(strap * 0.16)}"/>`
  return stars.replace('</g>', `${straps}</g>`)
}
const girih: Draw = (chance, palette) => compose(strapwork(chance, palette), chance, palette)

/** Eight-pointed stars and crosses, each glazed by hand. */
const tiles: Draw = (chance, palette) => {
  const step = chance.between(190, 330)
  const radius = step / 2
  const grout = Math.max(4, step * 0.028)
  const glaze = [palette.second, palette.ground, palette.first] as const
  const pattern = cells(chance, step, [0, 45, 0, 12], (x, y) => {
    const inner = radius * 0.765
    const color = tone(glaze[chance.next() < 0.72 ? 0 : 1], chance.between(-0.2, 0.2))
    const cross = tone(palette.first, chance.between(-0.14, 0.04))
    const petals = range(8).map((i) => {
      const [px, py] = around(x, y, radius * 0.4, (i * Math.PI) / 4)
      return `<ellipse cx="${n(px)}" cy="${n(py)}" rx="${n(radius * 0.17)}" ry="${n(radius * 0.075)}" transform="rotate(${i * 45} ${n(px)} ${n(py)})" fill="${tone(palette.light, -0.02)}" opacity="0.9"/>`
    })
    const corner = step / 2
    return `${fill(
      shape([
        [x + corner, y],
        [x + step, y + corner],
        [x + corner, y + step],
        [x, y + corner],
      ]),
      cross,
    )}${fill(shape(star(x, y, 8, radius - grout / 2, inner - grout / 2, 0)), color, ` stroke="${palette.light}" stroke-width="${n(grout)}"`)}
      ${petals.join('')}<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius * 0.14)}" fill="${palette.accent}"/>
      ${fill(shape(star(x + corner, y + corner, 4, radius * 0.34, radius * 0.13, 0)), tone(palette.accent, chance.between(-0.15, 0.15)))}`
  })
  return compose(pattern, chance, palette)
}

/** Lozenges and pomegranates whose edges run, as the dye does along a bound warp. */
const ikat: Draw = (chance, palette) => {
  const columns = Math.round(chance.between(3, 6))
  const width = (WIDTH / columns) * chance.between(1.02, 1.2)
  const tall = width * chance.between(1.25, 1.9)
  const start = -chance.between(0, width)
  const layers = [palette.first, palette.accent, palette.second, palette.light, palette.ground].slice(0, Math.round(chance.between(4, 5.4)))
  const feather = width * 0.045
  const lozenge = (cx: number, cy: number, halfWidth: number, halfHeight: number, power: number) => {
    const steps = 64
    const edge = (sign: number) =>
      range(steps + 1).map((i): Point => {
        const t = (i / steps) * 2 - 1
        return [cx + sign * Math.max(0, halfWidth * (1 - Math.abs(t) ** power) + chance.between(-feather, feather) * (i % 2 ? 1 : 0.35)), cy + t * halfHeight]
      })
    return shape([...edge(1), ...edge(-1).toReversed()])
  }
  const power = chance.between(0.9, 1.9)
  const warp = range(columns + 2).flatMap((column) => {
    const cx = start + (column + 0.5) * width
    const shift = column % 2 === 0 ? 0 : tall / 2
    return range(Math.ceil(HEIGHT / tall) + 3).flatMap((row) => {
      const cy = (row - 1) * tall + shift
      return layers.map((color, i) =>
        fill(lozenge(cx, cy, width * 0.5 * (1 - i * 0.19), tall * 0.5 * (1 - i * 0.17), power), tone(color, chance.between(-0.06, 0.06))),
      )
    })
  })
  const threads = range(90).map(() => {
    const x = chance.between(0, WIDTH)
    return `<path d="M${n(x)} 0V${HEIGHT}" stroke="${chance.next() < 0.5 ? palette.light : palette.ground}" stroke-width="${n(chance.between(0.6, 2))}" opacity="${n(chance.between(0.08, 0.3) * 10) / 10}"/>`
  })
  return ground(palette.ground) + warp.join('') + threads.join('')
}

/** Embroidered suns with their leaves, of every size, on a plain cloth. */
const suzani: Draw = (chance, palette) => {
  const cloth = chance.next() < 0.6 ? tone(palette.light, -0.02) : palette.ground
  const dark = cloth === palette.ground
  const stitch = [dark ? palette.light : palette.ground, palette.accent, palette.second, palette.first]
  const color = (i: number) => tone(stitch[i % stitch.length] ?? palette.first, chance.between(-0.08, 0.08))
  const petals = (cx: number, cy: number, radius: number, count: number, size: number, hue: string) =>
    range(count)
      .map((i) => {
        const [x, y] = around(cx, cy, radius, (i / count) * Math.PI * 2 + chance.between(-0.02, 0.02))
        return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(size * chance.between(0.94, 1.06))}" fill="${hue}"/>`
      })
      .join('')
  const sun = (cx: number, cy: number, radius: number) => {
    const count = Math.max(8, Math.round(radius / 14))
    return `${petals(cx, cy, radius * 0.86, count, (radius * 2.7) / count, color(0))}<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(radius * 0.8)}" fill="${color(0)}"/>
      <circle cx="${n(cx)}" cy="${n(cy)}" r="${n(radius * 0.72)}" fill="${cloth}"/>${petals(cx, cy, radius * 0.55, Math.round(count * 0.75), (radius * 2.1) / count, color(1))}
      <circle cx="${n(cx)}" cy="${n(cy)}" r="${n(radius * 0.5)}" fill="${color(2)}"/>${fill(shape(star(cx, cy, 8, radius * 0.44, radius * 0.2, chance.between(0, 1))), cloth)}<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(radius * 0.13)}" fill="${color(1)}"/>`
  }
  const leaf = (cx: number, cy: number, length: number, angle: number, hue: string) =>
    `<path d="M0 0C${n(length * 0.3)} ${n(-length * 0.34)} ${n(length * 0.8)} ${n(-length * 0.3)} ${n(length)} 0C${n(length * 0.7)} ${n(-length * 0.06)} ${n(length * 0.35)} ${n(length * 0.02)} 0 0z" fill="${hue}" transform="translate(${n(cx)} ${n(cy)}) rotate(${n((angle * 180) / Math.PI)})"/>`
  const placed: { x: number; y: number; r: number }[] = [{ x: chance.between(250, 1200), y: chance.between(200, 780), r: chance.between(270, 380) }]
  for (let tries = 0; tries < 900 && placed.length < 34; tries++) {
    const r = placed.length < 5 ? chance.between(110, 190) : chance.between(22, 80)
    const spot = { x: chance.between(-40, WIDTH + 40), y: chance.between(-40, HEIGHT + 40), r }
    if (placed.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) > (other.r + r) * 1.24)) placed.push(spot)
  }
  const drawn = placed.map(({ x, y, r }) => {
    const leaves = Math.round(chance.between(5, 9))
    const wreath =
      r < 60
        ? ''
        : range(leaves)
            .map((i) => leaf(...around(x, y, r * 1.02, (i / leaves) * Math.PI * 2), r * 0.42, (i / leaves) * Math.PI * 2 + 0.9, color(i + 2)))
            .join('')
    return wreath + sun(x, y, r)
  })
  return ground(cloth) + drawn.join('')
}

/** Ram’s horns cut out of two felts at once, each filling the other’s holes. */
const felt: Draw = (chance, palette) => {
  const size = chance.between(300, 520)
  const thick = chance.between(0.105, 0.135)
  const [one, other] = [palette.ground, palette.first]
  // One horn in a cell of 2 × 2 about the middle: a stem that parts into two scrolls.
  const horn =
    'M0 .08V.5M0 .5C0 .84 .3 .93 .5 .8C.68 .68 .66 .42 .48 .38C.36 .36 .28 .46 .34 .55M0 .5C0 .84 -.3 .93 -.5 .8C-.68 .68 -.66 .42 -.48 .38C-.36 .36 -.28 .46 -.34 .55'
  const scale = size / 2
  const pattern = cells(chance, size, [0, 45, 45], (x, y, column, row) => {
    const swap = (column + row) % 2 === 0
    const [base, cut] = swap ? [one, other] : [other, one]
    const horns = range(4).map(
      (i) =>
        `<path d="${horn}" transform="rotate(${i * 90})" fill="none" stroke="${tone(cut, chance.between(-0.05, 0.05))}" stroke-width="${thick}" stroke-linecap="round"/>`,
    )
    return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})"><rect x="-1" y="-1" width="2" height="2" fill="${tone(base, chance.between(-0.05, 0.05))}"/>${horns.join('')}
      <path d="M0 -.2L.2 0L0 .2L-.2 0z" fill="${palette.accent}"/><rect x="-.985" y="-.985" width="1.97" height="1.97" fill="none" stroke="${palette.second}" stroke-width=".035"/></g>`
  })
  return ground(one) + pattern
}

/** One drawing for each motif of the seed articles; the answer is what stands inside an SVG of WIDTH × HEIGHT. */
export const ornaments = { girih, tiles, ikat, suzani, felt, rails }
