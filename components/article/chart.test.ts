import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Chart } from '#components/article/chart.tsx'

const drawn = (points: number[]) => {
  const labels = points.map((_, i) => `ligne ${i}`)
  const attrs = { title: 'Températures', unit: '°C', form: 'bar' as const, labels, series: [{ name: 'Janvier', points }], source: 'Essai' }
  const html = renderToStaticMarkup(createElement(Chart, { attrs }))
  const bars = [...html.matchAll(/<path d="M[\d.-]+ ([\d.-]+)V([\d.-]+)h/g)].map(([, zero, end]) => ({ zero: Number(zero), end: Number(end) }))
  const labelled = Number(/class="chart-label" x="[\d.]+" y="([\d.]+)"/.exec(html)?.[1])
  const said = [...html.matchAll(/<text x="[\d.]+" y="([\d.-]+)" text-anchor/g)].map(([, y]) => Number(y))
  return { bars, labelled, said }
}

it('draws bars as long as what they stand for, down as well as up, and nothing over the labels', () => {
  const values = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 2, maxLength: 10 }).filter((points) => points.some((point) => point !== 0))
  fc.assert(
    fc.property(values, (points) => {
      const { bars, labelled, said } = drawn(points)
      expect(bars).toHaveLength(points.length)
      const [longest] = points.map((point, i) => ({ point, i })).toSorted((a, b) => Math.abs(b.point) - Math.abs(a.point))
      const scale = ((bars[longest?.i ?? 0]?.zero ?? 0) - (bars[longest?.i ?? 0]?.end ?? 0)) / (longest?.point ?? 1)
      for (const [i, { zero, end }] of bars.entries()) {
        expect(zero).toBe(bars[0]?.zero)
        expect(zero - end).toBeCloseTo(scale * (points[i] ?? 0), 0)
      }
      for (const y of said) {
        expect(y).toBeGreaterThan(12)
        expect(y).toBeLessThan(labelled - 12)
      }
    }),
  )
})
