/** What a set of measured times says, and whether two sets differ by more than chance. */

/** The two-sided p of Mann and Whitney (1947) by the normal approximation, corrected for ties; both sets of more than twenty. */
export function mannWhitney(a: number[], b: number[]): number {
  const all = [...a.map((value) => ({ value, first: true })), ...b.map((value) => ({ value, first: false }))].toSorted((x, y) => x.value - y.value)
  let rankSum = 0
  let ties = 0
  for (let start = 0; start < all.length; ) {
    let end = start
    while (end < all.length && all[end]?.value === all[start]?.value) end++
    const alike = all.slice(start, end)
    rankSum += alike.filter(({ first }) => first).length * ((start + 1 + end) / 2)
    ties += alike.length ** 3 - alike.length
    start = end
  }
  const n = all.length
  const product = a.length * b.length
  const spread = Math.sqrt((product / 12) * (n + 1 - ties / (n * (n - 1))))
  const distance = Math.abs(rankSum - (a.length * (a.length + 1)) / 2 - product / 2)
  return spread === 0 ? 1 : 2 * (1 - normal(Math.max(0, distance - 0.5) / spread))
}

/** The normal distribution up to `z` ≥ 0 (Abramowitz and Stegun, 26.2.17; error below 1e-7). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const sum = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum
}

/** In another order each time. */
export function shuffled<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
