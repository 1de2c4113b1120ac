/** Footnotes of word processors and web pages: a call is a link to a place at the end, which links back. */
import type { Element, Markup } from '#components/admin/editor/paste/markup.ts'

const call = /^#(_ftn\d|_edn\d|sdfootnote\d+sym|sdendnote\d+sym|ftnt\d|cite_note|fn[:-]?\d|footnote|note-)/i
const block = new Set(['div', 'li', 'p', 'dd', 'aside', 'section', 'td'])

/** The note that each call leads to; `definitions` stand where the notes are gathered, and are no text of the article. */
export type Notes = { of: (link: Element) => Element | undefined; definitions: ReadonlySet<Element> }

export function findNotes(root: Element): Notes {
  const places = new Map<string, Element>()
  const calls: Element[] = []
  const visit = (node: Markup, enclosing: Element) => {
    if (typeof node === 'string') return
    const inside = block.has(node.tag) ? node : enclosing
    for (const name of [node.attrs.id, node.attrs.name]) if (name && !places.has(name)) places.set(name, inside)
    if (node.tag === 'a' && call.test(node.attrs.href ?? '')) calls.push(node)
    for (const child of node.children) visit(child, inside)
  }
  visit(root, root)
  const definition = (link: Element) => {
    const name = (link.attrs.href ?? '').slice(1)
    // Word: the place is a link of that name within <div id="ftn1">; LibreOffice: the same within <div id="sdfootnote1">.
    return places.get(name.replace(/^_/, '')) ?? places.get(name.replace(/sym$/, '')) ?? places.get(name)
  }
  const found = new Map(
    calls.flatMap((link) => {
      const note = definition(link)
      return note && note !== root && !contains(note, link) ? [[link, note] as const] : []
    }),
  )
  return { of: (link) => found.get(link), definitions: new Set(found.values()) }
}

function contains(outer: Element, inner: Element): boolean {
  return outer.children.some((child) => child === inner || (typeof child !== 'string' && contains(child, inner)))
}

/** Links of a note to the place where it is called, and the number that they are written as. */
export const leadsBack = (link: Element) =>
  /^#(_ftnref|_ednref|sdfootnote\d+anc|sdendnote\d+anc|ftnt_ref|cite_ref|fnref|footnote-ref|appel-|note-\d+-appel)/i.test(link.attrs.href ?? '')
