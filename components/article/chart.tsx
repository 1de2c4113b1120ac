import type { Block } from '#db/dto.ts'

type Attrs = Extract<Block, { type: 'chart' }>['attrs']

const WIDTH = 640
const HEIGHT = 320
/** Bars that have room for their figures. */
const DIRECT = 10
const TOP = 28
/** Room for the labels, and for the figures below bars that hang down. */
const BOTTOM = { labels: 32, figures: 20 }
/** Room for the figures of the axis. */
const AXIS = 72

/** Round steps for the axis, at most six lines, of which one is nothing: a bar is as long as what it stands for. */
function ticks(figures: number[]): number[] {
  const [lowest, highest] = [Math.min(0, ...figures), Math.max(0, ...figures)]
  const rough = Math.max(highest - lowest, 1e-9) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? power * 10
  const first = Math.floor(lowest / step)
  return Array.from({ length: Math.ceil(highest / step) - first + 1 }, (_, i) => (first + i) * step)
}

const figure = (value: number) => value.toLocaleString('fr-FR', { maximumFractionDigits: 2 })

/** Bars or lines in two colours, labelled where they stand; the figures themselves follow as a table for everyone. */
export function Chart({ attrs }: { attrs: Attrs }) {
  const lines = ticks(attrs.series.flatMap((series) => series.points.map((point) => point ?? 0)))
  const [lowest, highest] = [lines[0] ?? 0, lines.at(-1) ?? 1]
  const height = HEIGHT - TOP - BOTTOM.labels - (lowest < 0 ? BOTTOM.figures : 0)
  const y = (value: number) => TOP + (height * (highest - value)) / (highest - lowest)
  // A few bars of one series say their figures themselves; then the lines behind them need none.
  const direct = attrs.form === 'bar' && attrs.series.length === 1 && attrs.labels.length <= DIRECT
  const right = direct ? WIDTH : WIDTH - AXIS
  const slot = right / attrs.labels.length
  const x = (index: number) => (index + 0.5) * slot
  const every = Math.ceil(attrs.labels.length / 8)
  return (
    <figure className={attrs.form === 'line' ? 'chart chart-lines' : 'chart'}>
      <figcaption className="chart-title">
        {attrs.title} <span>{attrs.unit}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${attrs.title}. Les chiffres sont dans le tableau qui suit.`}>
        {lines.map((line) => (
          <g key={line} className={line === 0 && lowest < 0 ? 'chart-grid chart-zero' : 'chart-grid'}>
            <path d={`M0 ${y(line).toFixed(1)}H${right}`} />
            {!direct && (
              <text x={right + 8} y={y(line) + 4}>
                {figure(line)}
              </text>
            )}
          </g>
        ))}
        {attrs.series.map((series, s) => (
          <g key={series.name} className={`chart-series chart-series-${s}`}>
            {attrs.form === 'bar' ? (
              series.points.map((point, i) => {
                const width = (slot * 0.68) / attrs.series.length
                return (
                  <path
                    key={attrs.labels[i]}
                    d={`M${(x(i) - slot * 0.34 + s * width).toFixed(1)} ${y(0)}V${y(point ?? 0).toFixed(1)}h${width.toFixed(1)}V${y(0)}z`}
                  />
                )
              })
            ) : (
              <path
                d={series.points
                  .map((point, i) => (point === null ? '' : `${i > 0 && series.points[i - 1] !== null ? 'L' : 'M'}${x(i).toFixed(1)} ${y(point).toFixed(1)}`))
                  .join('')}
              />
            )}
            {direct &&
              series.points.map((point, i) =>
                point === null ? null : (
                  <text key={attrs.labels[i]} x={x(i)} y={y(point) + (point < 0 ? 18 : -7)} textAnchor="middle">
                    {figure(point)}
                  </text>
                ),
              )}
            {attrs.series.length > 1 && (
              <text x={0} y={15} dx={s * 200}>
                {series.name}
              </text>
            )}
          </g>
        ))}
        {attrs.labels.map((label, i) =>
          i % every === 0 ? (
            <text key={label} className="chart-label" x={x(i)} y={HEIGHT - 10} textAnchor="middle">
              {label}
            </text>
          ) : null,
        )}
      </svg>
      <details className="chart-table">
        <summary>Les chiffres</summary>
        <section className="scroll" tabIndex={0} aria-label={`Tableau\u00a0: ${attrs.title}`}>
          <table>
            <thead>
              <tr>
                <td />
                {attrs.series.map((series) => (
                  <th key={series.name} scope="col">
                    {series.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {attrs.labels.map((label, i) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {attrs.series.map((series) => (
                    <td key={series.name}>{series.points[i] == null ? '–' : figure(series.points[i])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
      <p className="source">Source&nbsp;: {attrs.source}</p>
    </figure>
  )
}
