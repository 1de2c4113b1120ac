/**
 * Turns what was pasted into blocks of this paper. Nothing of it is trusted: what is not known here is left out, its
 * words are kept where they are text, and `account` says what became of it.
 */
import { isComment, marksWithin, noteOf, type Reading, tidied } from '#components/admin/editor/paste/inline.ts'
import { type Item, listOf, wordItem } from '#components/admin/editor/paste/lists.ts'
import { type Element, type Markup, styleOf, wordsOf } from '#components/admin/editor/paste/markup.ts'
import { findNotes } from '#components/admin/editor/paste/notes.ts'
import { flattened, paragraphs } from '#components/admin/editor/paste/paragraphs.ts'
import { Account } from '#components/admin/editor/paste/report.ts'
import { isData, tableOf } from '#components/admin/editor/paste/tables.ts'
import { blockTags, inlineTags, left } from '#components/admin/editor/paste/tags.ts'
import { href as safeHref } from '#db/body/document.ts'
import { frameOf } from '#db/body/embeds.ts'
import type { Block, Inline, Mark, TextNode } from '#db/dto.ts'

/** Signs that are not seen, or that no text can hold. */
const nothing = /[\p{Cc}\p{Cs}\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu
/** More than that is no article. */
const MOST = 1500

/** `root` is what `readMarkup` made. */
export function clean(root: Element): { blocks: Block[]; account: Account } {
  const reading: Reading = { account: new Account(), notes: findNotes(root), colours: new Set() }
  const blocks = new Reader(reading).flow(root.children)
  if (blocks.length > MOST) reading.account.add('excess', blocks.length - MOST)
  return { blocks: blocks.slice(0, MOST), account: reading.account }
}

class Reader {
  readonly #reading: Reading

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** Blocks of a run of elements: words between blocks are paragraphs. */
  flow(nodes: Markup[], marks: Mark[] = []): Block[] {
    const blocks: Block[] = []
    let run: Inline[] = []
    let items: Item[] = []
    const flush = () => {
      blocks.push(...paragraphs(run))
      run = []
    }
    const flushItems = () => {
      blocks.push(...listOf(items))
      items = []
    }
    for (const node of nodes) {
      if (typeof node === 'string' || this.#isInline(node)) {
        const content = this.inline([node], marks)
        if (tidied(content).length > 0) flushItems()
        run.push(...content)
        continue
      }
      if (this.#isLeft(node)) continue
      const item = wordItem(node)
      flush()
      if (item) {
        const content = paragraphs(this.inline(item.content, marks))
        if (content.length > 0) items.push({ ...item, content })
        continue
      }
      const inner = this.#block(node, marks)
      if (inner.length > 0) flushItems()
      blocks.push(...inner)
    }
    flush()
    flushItems()
    return blocks
  }

  #isInline(node: Element): boolean {
    if (blockTags.has(node.tag) || node.tag in left || node.tag === 'iframe') return false
    // An inline element around blocks, as Google Docs has around everything, is a block.
    return !node.children.some((child) => typeof child !== 'string' && !this.#isInline(child) && !(child.tag in left))
  }

  /** Whether the element is left out with everything in it, which is counted. */
  #isLeft(node: Element): boolean {
    const { account, notes } = this.#reading
    if (notes.definitions.has(node)) return true
    if (isComment(node)) {
      account.add('comment')
      return true
    }
    if (node.attrs.hidden !== undefined || /^none/.test(styleOf(node).display ?? '') || /mso-hide:\s*all/.test(node.attrs.style ?? '')) return true
    if (/^(navigation|banner|contentinfo|search|dialog|menu)$/.test(node.attrs.role ?? '') && node.tag !== 'table') {
      account.add('navigation')
      return true
    }
    if (!(node.tag in left) && !/^v:|^w:|^m:/.test(node.tag)) {
      if (!inlineTags.has(node.tag) && !blockTags.has(node.tag) && node.tag !== 'iframe' && !node.tag.startsWith('o:')) account.add('unknown')
      return false
    }
    const what = node.tag in left ? left[node.tag] : 'drawing'
    if (what) account.add(what)
    return true
  }

  #block(node: Element, around: Mark[]): Block[] {
    const { tag } = node
    if (tag === 'iframe') return this.#frame(node)
    if (/^h[1-6]$/.test(tag) || (/mso-style-name:\s*"?title/i.test(node.attrs.style ?? '') && tag === 'p')) return this.#heading(node)
    if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') return listOf(this.#items(node, 1))
    if (tag === 'blockquote') return this.#quote(node)
    if (tag === 'table') return this.#table(node)
    if (tag === 'pre') return paragraphs(this.#code(node))
    return this.flow(node.children, marksWithin(node, around, this.#reading))
  }

  inline(nodes: Markup[], marks: Mark[] = []): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      if (typeof node === 'string') {
        const text = node.replace(/[ \t\n\r\f]+/g, ' ').replace(nothing, '')
        return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }]
      }
      if (node.tag === 'br') return [{ type: 'hardBreak' }]
      if (node.tag === 'iframe')
        return this.#frame(node)
          .flatMap(flattened)
          .flatMap((paragraph) => paragraph.content ?? [])
      if (this.#isLeft(node)) return []
      const note = noteOf(node, this.#reading, (children) => this.inline(children))
      if (note) return note
      // A call is raised above the line by its number.
      const around =
        node.tag === 'sup' && node.children.some((child) => typeof child !== 'string' && this.#reading.notes.of(child))
          ? marks
          : marksWithin(node, marks, this.#reading)
      const inner = this.inline(node.children, around)
      return blockTags.has(node.tag) && inner.length > 0 ? [{ type: 'text', text: ' ' }, ...inner, { type: 'text', text: ' ' }] : inner
    })
  }

  #heading(node: Element): Block[] {
    const level = node.tag === 'h1' || node.tag === 'h2' || node.tag === 'p' ? 2 : 3
    if (node.tag === 'h1' || node.tag === 'p') this.#reading.account.add('title')
    const content = tidied(this.inline(node.children).map((part) => (part.type === 'hardBreak' ? { type: 'text', text: ' ' } : part))).flatMap(
      (part): TextNode[] => (part.type === 'text' ? [withoutBold(part)] : []),
    )
    return content.length > 0 ? [{ type: 'heading', attrs: { level }, content: content.slice(0, 50) }] : []
  }

  #items(list: Element, level: number): Item[] {
    const ordered = list.tag === 'ol'
    const start = ordered ? Number.parseInt(list.attrs.start ?? '', 10) : Number.NaN
    return list.children.flatMap((node): Item[] => {
      if (typeof node === 'string' || this.#isLeft(node)) return []
      if (['ul', 'ol', 'menu', 'dir'].includes(node.tag)) return this.#items(node, level + 1)
      const isList = (child: Markup): child is Element => typeof child !== 'string' && (child.tag === 'ul' || child.tag === 'ol')
      const own = this.flow(node.tag === 'li' ? node.children.filter((child) => !isList(child)) : [node]).flatMap((block) => flattened(block))
      const item: Item = { level, ordered, start: start >= 0 && start <= 9999 ? start : null, content: own }
      return [...(own.length > 0 ? [item] : []), ...(node.tag === 'li' ? node.children : []).filter(isList).flatMap((child) => this.#items(child, level + 1))]
    })
  }

  #quote(node: Element): Block[] {
    const content = this.flow(node.children).flatMap(flattened)
    if (content.length === 0) return []
    const href = safeHref.safeParse(node.attrs.cite)
    return [
      { type: 'blockquote', ...(href.success && /^https?:/.test(href.data) && { attrs: { href: href.data } }), content: content.slice(0, 20) },
      ...content.slice(20),
    ]
  }

  #table(node: Element): Block[] {
    if (!isData(node)) return this.flow(node.children.flatMap(cellsAsBlocks))
    return tableOf(node, (cell) => this.flow(cell.children).flatMap(flattened), this.#reading.account)
  }

  #frame({ attrs }: Element): Block[] {
    const href = (attrs.src ?? attrs['data-src'] ?? '').replace(/^\/\//, 'https://')
    const frame = frameOf(href)
    this.#reading.account.add(frame ? 'embed' : 'frame')
    return frame
      ? [{ type: 'embed', attrs: { href, title: attrs.title?.trim().slice(0, 300) || `Contenu de ${frame.provider}`, provider: frame.provider } }]
      : []
  }

  #code(node: Element): Inline[] {
    const lines = preformatted(node).split('\n')
    return lines.flatMap((line, i): Inline[] => {
      const words: Inline[] = line ? [{ type: 'text', text: line, marks: [{ type: 'code' }] }] : []
      return i > 0 ? [{ type: 'hardBreak' }, ...words] : words
    })
  }
}

const preformatted = (node: Markup): string =>
  typeof node === 'string'
    ? node.replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    : node.tag === 'br'
      ? '\n'
      : node.tag in left
        ? ''
        : node.children.map(preformatted).join('')
const withoutBold = (node: TextNode): TextNode => {
  const marks = node.marks?.filter((mark) => mark.type !== 'bold')
  return { type: 'text', text: node.text, ...(marks && marks.length > 0 && { marks }) }
}

/** A table that only placed things on a page: its cells one after the other. */
function cellsAsBlocks(node: Markup): Markup[] {
  if (typeof node === 'string') return [node]
  if (['tbody', 'thead', 'tfoot', 'tr'].includes(node.tag)) return node.children.flatMap(cellsAsBlocks)
  return [node.tag === 'td' || node.tag === 'th' ? { ...node, tag: 'div' } : node]
}

/** Whether there are any words at all in it. */
export const hasWords = (root: Element) => /\S/.test(wordsOf(root))
