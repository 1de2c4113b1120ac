/** Prints rows in columns; the first column to the left, figures to the right. */
export function printTable(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  const line = (row: string[]) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('   ')
  process.stdout.write(`\n${title}\n\n${[line(head), widths.map((width) => '─'.repeat(width)).join('   '), ...rows.map(line)].join('\n')}\n`)
}

export const whole = (value: number) => Math.round(value).toLocaleString('fr-FR').replaceAll('\u202f', ' ')
export const decimal = (value: number, digits = 2) => value.toFixed(digits).replace('.', ',')

/** The value below which `share` of the sorted values lie. */
export function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
