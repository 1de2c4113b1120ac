import { Fragment, type ReactNode } from 'react'
import { Chart } from '#components/article/chart.tsx'
import { Embed } from '#components/article/embed.tsx'
import { Enlarge, Lightbox } from '#components/article/lightbox.tsx'
import { MapFigure } from '#components/article/map.tsx'
import { headingIds } from '#components/article/parts.ts'
import { Picture } from '#components/article/picture.tsx'
import { drawTable } from '#components/article/table.tsx'
import { TermNotes, TermWord } from '#components/article/terms.tsx'
import type { Article, Block, Inline, ListItem, Mark, Picture as PictureType, TextNode } from '#db/dto.ts'

/** `lead` is the picture above the text, which its full size belongs to as well. */
type Props = { article: Pick<Article, 'body' | 'pictures' | 'maps' | 'embeds' | 'terms'>; lead?: PictureType | null }
type Notes = { text: TextNode[] }[]

const sizes = '(min-width: 720px) 640px, calc(100vw - 32px)'

/**
 * The document as a page: every block of `db/body/document.ts` has its form here, and React escapes every text.
 * Footnotes are gathered while the blocks are drawn, and stand at the end with a way back.
 */
export function Body({ article, lead = null }: Props) {
  const notes: Notes = []
  const plates = lead ? [lead] : []
  const maps = article.maps.values()
  const frames = article.embeds.values()
  const ids = headingIds(article.body).values()
  const known = new Set(article.terms.map((term) => term.slug))
  const inline = (content: Inline[] | undefined) => content?.map((node, i) => <Fragment key={i}>{renderInline(node, notes, known)}</Fragment>)

  const block = (node: Block, key: number): ReactNode => {
    switch (node.type) {
      case 'paragraph':
        return <p key={key}>{inline(node.content)}</p>
      case 'heading': {
        const id = ids.next().value
        return node.attrs.level === 2 ? (
          <h2 key={key} id={id}>
            {inline(node.content)}
          </h2>
        ) : (
          <h3 key={key} id={id}>
            {inline(node.content)}
          </h3>
        )
      }
      case 'bulletList':
        return <ul key={key}>{node.content.map(item)}</ul>
      case 'orderedList':
        return (
          <ol key={key} start={node.attrs?.start}>
            {node.content.map(item)}
          </ol>
        )
      case 'blockquote':
        return (
          <figure key={key} className="quote">
            <blockquote cite={node.attrs?.href ?? undefined}>{node.content.map(block)}</blockquote>
            {node.attrs?.source && <figcaption>{node.attrs.href ? <a href={node.attrs.href}>{node.attrs.source}</a> : node.attrs.source}</figcaption>}
          </figure>
        )
      case 'picture':
        return picture(node.attrs, key)
      case 'gallery':
        return (
          <div key={key} className="gallery">
            {node.content.map((child, i) => picture(child.attrs, i))}
          </div>
        )
      case 'table':
        return <Fragment key={key}>{drawTable(node, inline)}</Fragment>
      case 'keyFigures':
        return (
          <figure key={key} className="figures">
            <dl>
              {node.attrs.figures.map((figure) => (
                <div key={figure.label}>
                  <dt>{figure.label}</dt>
                  <dd>{figure.value}</dd>
                </div>
              ))}
            </dl>
            {node.attrs.source && <figcaption className="source">Source&nbsp;: {node.attrs.source}</figcaption>}
          </figure>
        )
      case 'chart':
        return <Chart key={key} attrs={node.attrs} />
      case 'map': {
        const map = maps.next().value
        return map ? (
          <figure key={key} className="map-figure">
            <MapFigure map={map} />
            <figcaption className="caption">
              {node.attrs.caption} <span>Carte d’après Natural Earth</span>
            </figcaption>
          </figure>
        ) : null
      }
      case 'embed':
        return <Embed key={key} attrs={node.attrs} frame={frames.next().value ?? null} />
      case 'box':
        return (
          <aside key={key} className="box" aria-label={node.attrs?.title ?? 'Encadré'}>
            {node.attrs?.title && <p className="box-title">{node.attrs.title}</p>}
            {node.content.map(block)}
          </aside>
        )
    }
  }

  const item = (node: ListItem, key: number): ReactNode => {
    const [first, ...rest] = node.content
    // A single paragraph needs no paragraph of its own within a list.
    return (
      <li key={key}>
        {first?.type === 'paragraph' ? [<Fragment key="first">{inline(first.content)}</Fragment>, ...rest.map(block)] : node.content.map(block)}
      </li>
    )
  }

  const picture = (attrs: { mediaId: string; alt: string; caption: string; credit: string }, key: number): ReactNode => {
    const stored = article.pictures[attrs.mediaId]
    if (!stored) return null
    const { alt, caption, credit } = attrs
    const shown = { ...stored, alt, caption, credit }
    const number = plates.push(shown)
    return (
      <figure key={key} id={`figure-${number}`}>
        <Enlarge number={number} alt={alt}>
          <Picture picture={shown} sizes={sizes} />
        </Enlarge>
        <figcaption className="caption">
          {caption} {credit && <span>{credit}</span>}
        </figcaption>
      </figure>
    )
  }

  const blocks = article.body.content.map(block)
  return (
    <>
      {blocks}
      {notes.length > 0 && (
        <section className="notes" aria-label="Notes">
          <ol>
            {notes.map((note, i) => (
              <li key={i} id={`note-${i + 1}`}>
                {inline(note.text)}{' '}
                <a href={`#appel-${i + 1}`} aria-label="Revenir au texte">
                  ↑
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
      <TermNotes terms={article.terms} />
      <Lightbox plates={plates} />
    </>
  )
}

function renderInline(node: Inline, notes: Notes, known: Set<string>): ReactNode {
  if (node.type === 'hardBreak') return <br />
  if (node.type === 'footnote') {
    const number = notes.push({ text: node.content })
    return (
      <sup className="note-call">
        <a href={`#note-${number}`} id={`appel-${number}`} aria-label={`Note ${number}`}>
          {number}
        </a>
      </sup>
    )
  }
  let drawn: ReactNode = node.text
  const marks = node.marks ?? []
  // Within a link a button could not be pressed.
  const shown = marks.some((mark) => mark.type === 'link') ? marks.filter((mark) => mark.type !== 'term') : marks
  for (const mark of shown.toReversed()) drawn = renderMark(mark, drawn, known)
  return drawn
}

function renderMark(mark: Mark, inner: ReactNode, known: Set<string>): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'subscript':
      return <sub>{inner}</sub>
    case 'superscript':
      return <sup>{inner}</sup>
    case 'code':
      return <code>{inner}</code>
    case 'link':
      return <a href={mark.attrs.href}>{inner}</a>
    case 'foreign':
      return <i lang={mark.attrs.lang}>{inner}</i>
    case 'term':
      if (!known.has(mark.attrs.slug)) return inner
      return <TermWord slug={mark.attrs.slug}>{inner}</TermWord>
  }
}
