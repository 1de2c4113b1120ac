/** Where a headline breaks: few lines, evenly filled, none that ends on a small word of its own sense. */

/** Splits at ordinary spaces and after hyphens alone: a no-break space belongs to its word. */
const pieces = (text: string) => text.match(/[^ -]*(?:- *| +|$)/g)?.filter((piece) => piece !== '') ?? []

/** Without the space that a line ends with. */
function bare(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ') end--
  return text.slice(0, end)
}

/** Words that lean on the next one: « la | mer » reads worse than a line that is a little shorter. */
const leaning = /^(?:[ldnsjmtcàyaô]|(?:qu|jusqu)?|les?|la|l’|des?|du|un|une|et|ou|au|aux|à|en|par|pour|sur|dans|sans|que|qui|ne|se|ce|son|sa|ses|leurs?)$/i

/** Ends of lines, as numbers of pieces, and how bad they are together. */
type Way = { cost: number; breaks: number[] }

/**
 * The best way to break `text` into at most `most` lines of `width`, or null where it does not fit. `measure` says how
 * wide one word with its space is, in the same unit.
 */
export function breakLines(text: string, width: number, most: number, measure: (text: string) => number): string[] | null {
  const words = pieces(text)
  const line = (from: number, to: number) => bare(words.slice(from, to).join(''))
  const ends: number[] = [0]
  for (const word of words) ends.push((ends.at(-1) ?? 0) + measure(word))
  const last = words.map((word) => measure(bare(word)))
  const measured = (from: number, to: number) => (ends[to - 1] ?? 0) - (ends[from] ?? 0) + (last[to - 1] ?? 0)
  const solved = new Map<string, Way | null>()
  for (let count = 1; count <= most; count++) {
    const found = best(0, count)
    if (found) return found.breaks.map((to, i) => line(found.breaks[i - 1] ?? 0, to))
  }
  return null

  /** The cheapest way to set the words after `from` in exactly `count` lines. */
  function best(from: number, count: number): Way | null {
    const key = `${from} ${count}`
    const known = solved.get(key)
    const way = known === undefined ? search(from, count) : known
    solved.set(key, way)
    return way
  }

  function search(from: number, count: number): Way | null {
    if (count === 1) {
      const rest = measured(from, words.length)
      return rest <= width ? { cost: slack(rest) / 2, breaks: [words.length] } : null
    }
    let cheapest: Way | null = null
    for (let to = from + 1; to < words.length && measured(from, to) <= width; to++) {
      const rest = best(to, count - 1)
      if (!rest) continue
      const end = bare(words[to - 1] ?? '')
      const cost = slack(measured(from, to)) + (leaning.test(end) ? 0.35 : 0) + (end.endsWith('-') ? 0.6 : 0) + rest.cost
      if (!cheapest || cost < cheapest.cost) cheapest = { cost, breaks: [to, ...rest.breaks] }
    }
    return cheapest
  }

  function slack(used: number): number {
    return (1 - used / width) ** 2
  }
}
