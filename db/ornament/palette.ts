/** The colours of the paper's drawn pictures and the seeded chance that varies them. */

export const paper = '#fbf8f3'
export const ink = '#1b1a17'
export const turquoise = '#0e7c7b'
export const saffron = '#c7821b'

/** A ground, the two colours that lead on it, one for accents, and a light. */
export type Palette = { ground: string; first: string; second: string; accent: string; light: string }

/** By the hue of a rubric among the design tokens. */
const palettes: Record<string, Palette[]> = {
  politique: [
    { ground: '#1f3a68', first: '#e9dfca', second: '#0e7c7b', accent: '#c7821b', light: '#fbf8f3' },
    { ground: '#e6dcc6', first: '#1f3a68', second: '#5c7aa8', accent: '#9b2d20', light: '#fbf8f3' },
  ],
  economie: [
    { ground: '#c7892f', first: '#2b2a24', second: '#f0dfb8', accent: '#1f3a68', light: '#fbf3e0' },
    { ground: '#ecdcb6', first: '#a8661a', second: '#3b3a33', accent: '#0e7c7b', light: '#fbf8f3' },
  ],
  societe: [
    { ground: '#9b2d20', first: '#efd9c0', second: '#c7821b', accent: '#1f3a68', light: '#fbf3e8' },
    { ground: '#efdccb', first: '#9b2d20', second: '#c9705b', accent: '#1f3a68', light: '#fbf8f3' },
  ],
  environnement: [
    { ground: '#1d5a52', first: '#dfe6cf', second: '#6fa08a', accent: '#c7821b', light: '#f5f3e6' },
    { ground: '#d9e2d0', first: '#2f6b5c', second: '#8fb09a', accent: '#9b5a20', light: '#fbf8f3' },
  ],
  transports: [
    { ground: '#0f5f66', first: '#e8dfc9', second: '#7fb7b2', accent: '#c7821b', light: '#f7f1e3' },
    { ground: '#dbe3dd', first: '#17484f', second: '#5d9a98', accent: '#9b2d20', light: '#fbf8f3' },
  ],
  culture: [
    { ground: '#6b2a4f', first: '#efd8c6', second: '#c05a4a', accent: '#d9a23c', light: '#fbf1e6' },
    { ground: '#efe0d2', first: '#7a2e62', second: '#b4536a', accent: '#0e7c7b', light: '#fbf8f3' },
    { ground: '#17484f', first: '#f0e0c4', second: '#b4402e', accent: '#d9a23c', light: '#fbf4e6' },
  ],
  histoire: [
    { ground: '#7b4a1e', first: '#ecdcb9', second: '#c49a5a', accent: '#1f3a68', light: '#fbf3e2' },
    { ground: '#e9dcc0', first: '#6b431f', second: '#b0854a', accent: '#9b2d20', light: '#fbf8f3' },
  ],
  sciences: [
    { ground: '#22265c', first: '#dfe0ee', second: '#5f66b3', accent: '#d9a23c', light: '#f4f2ec' },
    { ground: '#dfe1ea', first: '#2f3480', second: '#7f86c4', accent: '#9b2d20', light: '#fbf8f3' },
  ],
}

/** Chance that is always the same for the same seed (mulberry32 over FNV-1a). */
export class Chance {
  #state: number

  constructor(seed: string) {
    let hash = 0x811c9dc5
    for (const sign of seed) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
    this.#state = hash >>> 0
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next()
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[Math.floor(this.next() * items.length)] ?? items[0]
  }
}

/** The colours that go with the hue of a rubric; those of the paper where it has none of its own. */
export function paletteOf(hue: string, chance: Chance): Palette {
  const [first, ...rest] = palettes[hue] ?? []
  return first ? chance.pick([first, ...rest]) : { ground: paper, first: ink, second: turquoise, accent: saffron, light: paper }
}

/** A colour a little lighter (above 0) or darker (below), `by` from -1 to 1: glaze and dye are never even. */
export function tone(color: string, by: number): string {
  const target = by > 0 ? 255 : 0
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16)
    return Math.round(value + (target - value) * Math.abs(by))
      .toString(16)
      .padStart(2, '0')
  }
  return `#${part(1)}${part(3)}${part(5)}`
}
