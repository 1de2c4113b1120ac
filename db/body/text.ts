/** The body as plain text: what search reads, what words are counted in, what an excerpt is cut from. */
import type { Block, Body, Inline, ListItem } from '#db/body/document.ts'

/** Adults read French prose silently at about 230 words a minute (M. Brysbaert, 2019, rounded down for facts and names). */
const WORDS_PER_MINUTE = 220

/** Paragraphs, rows and items as lines, blocks apart by an empty one; the texts of footnotes follow at the end. */
export function bodyText(body: Body): string {
  const notes: string[] = []
  const blocks = body.content.map((block) => blockText(block, notes)).filter((text) => text !== '')
  return [...blocks, ...notes].join('\n\n')
}

/** Words as a reader counts them: « l’eau » is one, « 12 000 » is one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'\-.,\u202f]*[\p{L}\p{M}\p{N}])?/gu)?.length ?? 0
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** The beginning of a text in one line of at most `max` characters, cut after a word, with « … » where something follows. */
export function excerpt(text: string, max: number): string {
  const line = text.replace(/(?<!\s)\s*\n\s*/g, ' ').trim()
  if (line.length <= max) return line
  const cut = line.slice(0, max - 1)
  // The last word may be half a word, unless the text is one long word.
  const words = /\s/.test(line.charAt(max - 1)) ? cut : cut.replace(/(?<!\s)\s+\S*$/, '')
  return `${words.toWellFormed().replace(/(?<![\s,;:–«(\ufffd])[\s,;:–«(\ufffd]+$/, '')}…`
}

function blockText(block: Block, notes: string[]): string {
  const lines = (blocks: Block[]) => blocks.map((child) => blockText(child, notes)).join('\n')
  const said = (...texts: (string | null | undefined)[]) => texts.filter(Boolean).join('\n')
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content ?? [], notes)
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item: ListItem) => lines(item.content)).join('\n')
    case 'blockquote':
      return said(lines(block.content), block.attrs?.source)
    case 'box':
      return said(block.attrs?.title, lines(block.content))
    case 'picture':
      return block.attrs.caption
    case 'gallery':
      return lines(block.content)
    case 'table':
      return said(block.attrs?.caption, ...block.content.map((row) => row.content.map((cell) => lines(cell.content)).join(' ')))
    case 'keyFigures':
      return block.attrs.figures.map(({ value, label }) => `${value} ${label}`).join('\n')
    case 'chart':
      return said(block.attrs.title)
    case 'map':
      return said(block.attrs.caption)
    case 'embed':
      return said(block.attrs.title)
  }
}

function inlineText(content: Inline[], notes: string[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'footnote') notes.push(inlineText(node.content, notes))
      return node.type === 'hardBreak' ? '\n' : ''
    })
    .join('')
}
