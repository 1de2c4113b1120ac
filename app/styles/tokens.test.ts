import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = await readFile(join(import.meta.dirname, 'tokens.css'), 'utf8')
const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)')
const dark = rest.split('\n}\n')[0] ?? ''

const read = (block: string) => Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', value = '']) => [name, value]))
const schemes = { light: read(light), dark: { ...read(light), ...read(dark) } }

/** Contrast as WCAG 2.2 computes it, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [high = 1, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

for (const [scheme, tokens] of Object.entries(schemes)) {
  const hues = Object.keys(tokens).filter((name) => name.startsWith('hue-'))
  const onPaper = ['ink', 'ink-2', 'link', 'alert', ...hues]
  const pairs = [
    ...onPaper.flatMap((name) => [
      [name, 'paper'],
      [name, 'paper-deep'],
    ]),
    ...['on-deep', 'on-deep-2', 'on-deep-line'].map((name) => [name, 'deep']),
    ...['land', 'land-2', 'named', 'water'].map((ground) => ['ink', ground]),
    ['paper', 'ink'],
  ]
  test(`${scheme}: every text stands out from its ground by 4.5 to 1`, () => {
    expect(hues).toHaveLength(8)
    const weak = pairs
      .map(([name = '', ground = '']) => ({ pair: `${name} on ${ground}`, ratio: contrast(tokens[name] ?? '', tokens[ground] ?? '') }))
      .filter(({ ratio }) => !(ratio >= 4.5))
    expect(weak).toEqual([])
  })
}
