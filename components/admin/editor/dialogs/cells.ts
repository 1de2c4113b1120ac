/** Cells that were copied from a spreadsheet, as a series of points for each column. */

export type Cells = {
  labels: string[]
  series: { name: string; points: (number | null)[] }[]
  /** What is wrong or was left out, in words; a chart can be drawn where `labels` has two or more. */
  problems: string[]
}

const MOST_SERIES = 4
const MOST_POINTS = 400

/** Tabs between cells, as spreadsheets copy them; otherwise semicolons or commas, as files have them. */
function separator(lines: string[]): string {
  const everywhere = (sign: string) => lines.every((line) => line.includes(sign))
  return everywhere('\t') ? '\t' : everywhere(';') ? ';' : lines.some((line) => line.includes('\t')) ? '\t' : everywhere(',') ? ',' : ';'
}

/** Cells in quotation marks may hold the separator. */
function split(line: string, sign: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const at = line.charAt(i)
    if (at === '"' && quoted && line[i + 1] === '"') cell += line.charAt(++i)
    else if (at === '"' && (quoted || cell === '')) quoted = !quoted
    else if (at === sign && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += at
  }
  return [...cells, cell].map((text) => text.trim())
}

/** « 1 234,5 », « 1.234,5 », « 1,234.5 », « −3 % »; null for what is no figure. */
export function figureOf(cell: string): number | null {
  let text = cell
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[%€$£₽₸°]{1,3}$/, '')
  if (!/^[-+]?[\d.,]+$/.test(text)) return null
  const [comma, dot] = [text.lastIndexOf(','), text.lastIndexOf('.')]
  if (comma >= 0 && dot >= 0) text = comma > dot ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
  else if (comma >= 0) text = text.split(',').length > 2 ? text.replaceAll(',', '') : text.replace(',', '.')
  else if (text.split('.').length > 2) text = text.replaceAll('.', '')
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

export function readCells(text: string): Cells {
  const problems: string[] = []
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim())
  const sign = separator(lines)
  const rows = lines.map((line) => split(line, sign))
  const [first = [], ...others] = rows
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width < 2)
    return { labels: [], series: [], problems: lines.length > 0 ? ['Il faut au moins deux colonnes\u00a0: les étiquettes, puis les chiffres.'] : [] }
  const hasHead = others.length > 0 && first.slice(1).every((cell) => figureOf(cell) === null) && first.slice(1).some(Boolean)
  // Years above columns of figures are names too, where the corner is empty.
  const isHead = hasHead || (first[0] === '' && others.length > 0)
  let body = isHead ? others : rows
  if (body.length > MOST_POINTS) {
    problems.push(`Seules les ${MOST_POINTS} premières lignes sont gardées.`)
    body = body.slice(0, MOST_POINTS)
  }
  const columns = Math.min(width - 1, MOST_SERIES)
  if (width - 1 > MOST_SERIES) problems.push(`Seules les ${MOST_SERIES} premières séries sont gardées.`)
  const odd = body.flatMap((row) => row.slice(1, columns + 1).filter((cell) => cell !== '' && figureOf(cell) === null))
  if (odd.length > 0)
    problems.push(
      `${odd.length > 1 ? `${odd.length} cases ne sont pas des chiffres` : '1 case n’est pas un chiffre'} et ${odd.length > 1 ? 'restent vides' : 'reste vide'}\u00a0: «\u00a0${[...new Set(odd)].slice(0, 3).join('\u00a0», «\u00a0')}\u00a0».`,
    )
  const labels = body.map((row, i) => (row[0] || String(i + 1)).slice(0, 60))
  if (new Set(labels).size < labels.length) problems.push('Des étiquettes se répètent.')
  if (labels.length < 2) problems.push('Il faut au moins deux lignes de chiffres.')
  const series = Array.from({ length: columns }, (_, s) => ({
    name: ((isHead && first[s + 1]) || `Série ${s + 1}`).slice(0, 80),
    points: body.map((row) => figureOf(row[s + 1] ?? '')),
  }))
  return { labels: labels.length < 2 ? [] : labels, series, problems }
}

/** The cells of a chart as a spreadsheet would copy them. */
export function cellsOf({ labels, series }: Pick<Cells, 'labels' | 'series'>): string {
  const figure = (point: number | null | undefined) => (point === null || point === undefined ? '' : String(point).replace('.', ','))
  return [['', ...series.map(({ name }) => name)], ...labels.map((label, i) => [label, ...series.map(({ points }) => figure(points[i]))])]
    .map((row) => row.join('\t'))
    .join('\n')
}
