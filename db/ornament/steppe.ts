import { type Draw, fill, ground, HEIGHT, n, type Point, range, shape, WIDTH } from '#db/ornament/geometry.ts'
import { tone } from '#db/ornament/palette.ts'

/** Strata of sky, mountains and steppe, and the line that crosses them. */
export const rails: Draw = (chance, palette) => {
  const horizon = chance.between(430, 600)
  const dark = chance.next() < 0.45
  const sky = dark ? palette.ground : tone(palette.light, -0.03)
  const far = dark ? tone(palette.ground, 0.16) : tone(palette.second, 0.42)
  const ridge = (base: number, height: number, rough: number, color: string) => {
    const points: Point[] = [
      [-10, HEIGHT + 10],
      [-10, base],
    ]
    let y = base
    for (let x = 0; x <= WIDTH + 40; x += 40) {
      y += chance.between(-rough, rough)
      y = Math.min(base + height * 0.2, Math.max(base - height, y))
      points.push([x, y])
    }
    return fill(shape([...points, [WIDTH + 10, HEIGHT + 10]]), color)
  }
  const dune = (base: number, swell: number, color: string) => {
    const [a, b, c] = [chance.between(0.6, 1.4), chance.between(0, 6), chance.between(1.6, 2.8)]
    const points = range(61).map(
      (i): Point => [(i / 60) * WIDTH, base + swell * Math.sin((i / 60) * Math.PI * 2 * a + b) + swell * 0.35 * Math.sin((i / 60) * Math.PI * 2 * c + b * 2)],
    )
    return fill(shape([[-10, HEIGHT + 10], ...points, [WIDTH + 10, HEIGHT + 10]]), color)
  }
  const sun = `<circle cx="${n(chance.between(200, 1240))}" cy="${n(horizon - chance.between(60, 260))}" r="${n(chance.between(60, 150))}" fill="${dark ? palette.accent : tone(palette.accent, 0.15)}"/>`
  const strata = range(5).map((i) =>
    dune(
      horizon + 30 + i * chance.between(70, 100),
      16 + i * 9,
      tone(i % 2 === 0 ? palette.second : palette.first, (dark ? -0.12 : 0.2) - i * 0.05 + chance.between(-0.05, 0.05)),
    ),
  )
  const line = horizon + chance.between(120, 190)
  const poles = range(16).map((i) => {
    const x = i * 100 + chance.between(-4, 4)
    return `<path d="M${n(x)} ${n(line)}v-92m-15 16h30m-26 14h22" stroke="${tone(palette.ground, -0.45)}" stroke-width="4" fill="none"/>`
  })
  const wires = range(16).map(
    (i) => `<path d="M${i * 100 - 100} ${n(line - 76)}q50 14 100 0" stroke="${tone(palette.ground, -0.45)}" stroke-width="1.6" fill="none"/>`,
  )
  const bed = `<path d="M-10 ${n(line)}H${WIDTH + 10}" stroke="${tone(palette.ground, -0.5)}" stroke-width="7"/><path d="M-10 ${n(line + 9)}H${WIDTH + 10}" stroke="${tone(palette.ground, -0.35)}" stroke-width="10" stroke-dasharray="9 17"/>`
  return `${ground(sky)}${sun}${ridge(horizon - 10, chance.between(120, 220), chance.between(22, 44), far)}${ridge(horizon + 20, chance.between(50, 110), chance.between(10, 22), dark ? tone(palette.ground, 0.28) : tone(palette.second, 0.2))}${strata.slice(0, 2).join('')}${poles.join('')}${wires.join('')}${bed}${strata.slice(2).join('')}`
}
