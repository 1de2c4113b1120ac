import { Fragment, type ReactNode } from 'react'
import type { Block, Inline } from '#db/dto.ts'

/** A function that draws at once and no component, which would be drawn after the notes in its cells were to be counted. */
export function drawTable(node: Extract<Block, { type: 'table' }>, inline: (content: Inline[] | undefined) => ReactNode) {
  const caption = node.attrs?.caption
  const [first, ...rest] = node.content
  const hasHead = first?.content.every((cell) => cell.type === 'tableHeader') ?? false
  const row = (cells: (typeof node.content)[number], key: number, scope: 'col' | 'row') => (
    <tr key={key}>
      {cells.content.map((cell, i) => {
        const content = cell.content.map((paragraph, p) => (
          <Fragment key={p}>
            {p > 0 && <br />}
            {inline(paragraph.content)}
          </Fragment>
        ))
        const span = { colSpan: cell.attrs?.colspan, rowSpan: cell.attrs?.rowspan }
        return cell.type === 'tableHeader' ? (
          <th key={i} scope={scope} {...span}>
            {content}
          </th>
        ) : (
          <td key={i} {...span}>
            {content}
          </td>
        )
      })}
    </tr>
  )
  return (
    <figure className="table">
      {/* A wide table scrolls by itself, and the keyboard can reach it. */}
      <section className="scroll" tabIndex={0} aria-label={caption ? `Tableau\u00a0: ${caption}` : 'Tableau'}>
        <table>
          {caption && <caption>{caption}</caption>}
          {hasHead && first && <thead>{row(first, 0, 'col')}</thead>}
          <tbody>{(hasHead ? rest : node.content).map((cells, i) => row(cells, i, 'row'))}</tbody>
        </table>
      </section>
      {node.attrs?.source && <figcaption className="source">Source&nbsp;: {node.attrs.source}</figcaption>}
    </figure>
  )
}
