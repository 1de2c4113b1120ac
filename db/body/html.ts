/**
 * The body as HTML for feeds and mail: complete in itself, with absolute addresses, and without class, style or script.
 * Every text and attribute is escaped where it is written, by `element`; nothing else makes HTML here.
 */
import type { Block, Body, Inline, ListItem, Mark } from '#db/body/document.ts'
import type { Picture } from '#db/dto.ts'

type Options = {
  /** Origin that relative addresses are made absolute with. */
  siteUrl: string
  /** The pictures of the body by id; one that is missing is left out. */
  pictures: Record<string, Pick<Picture, 'base' | 'width' | 'height' | 'widths'>>
  /** Begins the names of the notes where several articles stand in one mail; 'note' unless given. */
  anchor?: string
}

/** HTML that `element` or `escaped` made. */
type Html = { html: string }
type Child = Html | string | null | undefined | false
type Attributes = Record<string, string | number | null | undefined>

const voids = new Set(['br', 'img'])

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

function element(name: string, attributes: Attributes, ...children: (Child | Child[])[]): Html {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === null || value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
  if (voids.has(name)) return { html: `<${name}${said.join('')}>` }
  return { html: `<${name}${said.join('')}>${inside(children.flat())}</${name}>` }
}

const inside = (children: Child[]) => children.map((child) => (child ? (typeof child === 'string' ? escaped(child) : child.html) : '')).join('')

/** Headings keep their level; footnotes are gathered at the end. */
export function bodyHtml(body: Body, options: Options): string {
  const notes: Html[] = []
  const write = new Writer(options, notes)
  const blocks = body.content.map((block) => write.block(block))
  return inside([...blocks, notes.length > 0 && element('ol', {}, notes)])
}

class Writer {
  readonly #options: Options
  readonly #notes: Html[]

  constructor(options: Options, notes: Html[]) {
    this.#options = options
    this.#notes = notes
  }

  block(block: Block): Child {
    switch (block.type) {
      case 'paragraph':
        return element('p', {}, this.#inline(block.content))
      case 'heading':
        return element(`h${block.attrs.level}`, {}, this.#inline(block.content))
      case 'bulletList':
        return element(
          'ul',
          {},
          block.content.map((item) => this.#item(item)),
        )
      case 'orderedList':
        return element(
          'ol',
          { start: block.attrs?.start },
          block.content.map((item) => this.#item(item)),
        )
      case 'blockquote':
        return element('blockquote', { cite: this.#address(block.attrs?.href) }, this.#blocks(block.content), this.#small(block.attrs?.source))
      case 'box':
        return element('blockquote', {}, block.attrs?.title && element('p', {}, element('strong', {}, block.attrs.title)), this.#blocks(block.content))
      case 'picture':
        return this.#picture(block.attrs)
      case 'gallery':
        return { html: inside(block.content.map((picture) => this.#picture(picture.attrs))) }
      case 'table': {
        const rows = block.content.map((row) =>
          element(
            'tr',
            {},
            row.content.map((cell) =>
              element(
                cell.type === 'tableHeader' ? 'th' : 'td',
                { colspan: cell.attrs?.colspan, rowspan: cell.attrs?.rowspan },
                cell.content.flatMap((p, i) => [i > 0 && element('br', {}), ...this.#inline(p.content)]),
              ),
            ),
          ),
        )
        return element(
          'figure',
          {},
          element('table', {}, block.attrs?.caption && element('caption', {}, block.attrs.caption), element('tbody', {}, rows)),
          this.#source(block.attrs?.source),
        )
      }
      case 'keyFigures':
        return element(
          'figure',
          {},
          element(
            'ul',
            {},
            block.attrs.figures.map(({ value, label }) => element('li', {}, element('strong', {}, value), ' ', label)),
          ),
          this.#source(block.attrs.source),
        )
      case 'chart': {
        const { title, unit, labels, series, source } = block.attrs
        const head = element(
          'tr',
          {},
          element('th', {}),
          series.map((one) => element('th', {}, one.name)),
        )
        const rows = labels.map((label, i) =>
          element(
            'tr',
            {},
            element('th', {}, label),
            series.map((one) => element('td', {}, one.points[i]?.toLocaleString('fr-FR', { maximumFractionDigits: 6 }) ?? '–')),
          ),
        )
        return element(
          'figure',
          {},
          element('table', {}, element('caption', {}, unit ? `${title} (${unit})` : title), element('tbody', {}, head, rows)),
          this.#source(source),
        )
      }
      case 'map':
        return block.attrs.caption ? element('p', {}, element('em', {}, `Carte : ${block.attrs.caption}`)) : null
      case 'embed':
        return element(
          'p',
          {},
          element('a', { href: this.#address(block.attrs.href) }, block.attrs.title),
          block.attrs.provider && ` (${block.attrs.provider})`,
        )
    }
  }

  #blocks(blocks: Block[]): Child[] {
    return blocks.map((block) => this.block(block))
  }

  #item(item: ListItem): Html {
    return element('li', {}, this.#blocks(item.content))
  }

  #picture({ mediaId, alt, caption, credit }: Extract<Block, { type: 'picture' }>['attrs']): Child {
    const picture = this.#options.pictures[mediaId]
    const width = picture?.widths.at(-1)
    if (!picture || !width) return null
    const src = this.#address(`${picture.base}/${width}.jpg`)
    const img = element('img', { src, alt, width, height: Math.round((picture.height * width) / picture.width) })
    const said = [caption, credit].filter(Boolean).join(' – ')
    return element('figure', {}, img, said && element('figcaption', {}, said))
  }

  #source(source: string | null | undefined): Child {
    return source && element('figcaption', {}, `Source : ${source}`)
  }

  #small(text: string | null | undefined): Child {
    return text && element('p', {}, element('small', {}, text))
  }

  #inline(content: Inline[] | undefined): Child[] {
    return (content ?? []).map((node): Child => {
      if (node.type === 'hardBreak') return element('br', {})
      if (node.type === 'footnote') {
        const number = this.#notes.length + 1
        const note = `${this.#options.anchor ?? 'note'}-${number}`
        const back = element('a', { href: `#${note}-appel` }, '↩')
        this.#notes.push(element('li', { id: note }, this.#inline(node.content), ' ', back))
        return element('sup', {}, element('a', { href: `#${note}`, id: `${note}-appel` }, String(number)))
      }
      let html: Child = node.text
      for (const mark of node.marks?.toReversed() ?? []) html = this.#mark(mark, html)
      return html
    })
  }

  #mark(mark: Mark, inner: Child): Child {
    switch (mark.type) {
      case 'bold':
        return element('strong', {}, inner)
      case 'italic':
        return element('em', {}, inner)
      case 'subscript':
        return element('sub', {}, inner)
      case 'superscript':
        return element('sup', {}, inner)
      case 'code':
        return element('code', {}, inner)
      case 'link':
        return element('a', { href: this.#address(mark.attrs.href) }, inner)
      case 'foreign':
        return element('i', { lang: mark.attrs.lang }, inner)
      case 'term':
        return inner
    }
  }

  #address(href: string | null | undefined): string | null {
    if (!href) return null
    return href.startsWith('/') ? this.#options.siteUrl + href : href
  }
}
