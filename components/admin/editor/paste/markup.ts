/**
 * What is pasted, as a tree of plain values. It is read by a parser that knows no window, so that nothing of it can run
 * or be asked for, whatever it is; and it is never put into the page.
 */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Element = { tag: string; attrs: Record<string, string>; children: Markup[] }
export type Markup = string | Element

/** Deeper than that no text is written; what a machine nests further is read as if it ended there. */
const DEEPEST = 120
/** Elements, and signs of markup: five times the longest article with all that a word processor puts around it. */
const MOST = 60_000
const LONGEST = 10_000_000

/** What stands in these is no text for anyone to read. */
const wordless = new Set(['script', 'style', 'iframe', 'noscript', 'noembed', 'noframes', 'template'])

export function readMarkup(html: string): Element {
  let left = MOST
  const read = (node: Tree.ChildNode, depth: number): Markup[] => {
    if (node.nodeName === '#text' && 'value' in node) return [node.value]
    if (!('tagName' in node) || depth > DEEPEST || --left < 0) return []
    const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    const children = wordless.has(node.tagName) ? [] : node.childNodes.flatMap((child) => read(child, depth + 1))
    return [{ tag: node.tagName, attrs, children }]
  }
  const page = parse(html.slice(0, LONGEST)).childNodes.find((node) => node.nodeName === 'html')
  const body = page && 'childNodes' in page ? page.childNodes.find((node) => node.nodeName === 'body') : undefined
  return { tag: 'body', attrs: {}, children: body && 'childNodes' in body ? body.childNodes.flatMap((child) => read(child, 0)) : [] }
}

/** The words of a tree, in one line. */
export function wordsOf(node: Markup): string {
  return (typeof node === 'string' ? node : node.tag === 'br' ? ' ' : node.children.map(wordsOf).join('')).replace(/\s+/g, ' ')
}

/** The declarations of a style attribute; nothing of them is ever applied, they only say what was bold. */
export function styleOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(
    (attrs.style ?? '')
      .slice(0, 4000)
      .split(';')
      .flatMap((declaration): [string, string][] => {
        const colon = declaration.indexOf(':')
        return colon < 0
          ? []
          : [
              [
                declaration.slice(0, colon).trim().toLowerCase(),
                declaration
                  .slice(colon + 1)
                  .trim()
                  .toLowerCase(),
              ],
            ]
      }),
  )
}

export const hasClass = ({ attrs }: Element, pattern: RegExp) => (attrs.class ?? '').split(/\s+/).some((name) => pattern.test(name))
