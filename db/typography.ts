/**
 * French typography, after the « Lexique des règles typographiques en usage à l’Imprimerie nationale »: no-break spaces,
 * apostrophes, quotation marks, dashes, dates and thousands. Applying it twice changes nothing more, no letter or digit
 * is ever lost, and addresses and code stay as they are. Thin spaces are U+202F, full ones U+00A0; before % € ° and
 * units it is the full one, the « espace mots insécable » of the Lexique.
 */
import type { Block, Body, Inline, ListItem } from '#db/body/document.ts'
import type { Content } from '#db/dto.ts'

const THIN = '\u202f'
const FULL = '\u00a0'

/** Spaces that a writer or a word processor may have put where another belongs. */
const S = '[ \\u00a0\\u2009\\u202f]'
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const units = 'km|hm|m|cm|mm|kg|g|t|Mt|ha|l|W|kW|MW|GW|TW|Wh|kWh|MWh|GWh|TWh|V|kV|h|min|s|millions?|milliards?|hectares?|kilomètres?|mètres?|tonnes?|habitants?'

/** Each pattern matches exactly what is replaced; what must stand around it is looked at and not touched. */
const rules: [pattern: RegExp, replacement: string][] = [
  [/(?<=\p{L})'(?=[\p{L}\p{N}«“"])/gu, '’'],
  [/(?<!\.)\.{3}(?!\.)/g, '…'],
  // Within « » the second rank of quotation marks is “ ”.
  [/"(?=[^\s"«»“”][^"«»“”]{0,500}(?<=[^\s"«»“”])"(?:$|[\s.,;:!?)»…]))(?<=«[^«»]{0,500}[\s(’]")/g, '“'],
  [/"(?<=“[^"«»“”]{0,500}[^\s"«»“”]")(?=$|[\s.,;:!?)»…])/g, '”'],
  [/"(?<=(?:^|[\s(«’])")(?=[^\s"«»][^"«»]{0,2000}(?<=[^\s"«»])"(?:$|[\s.,;:!?)»…]))/g, '«'],
  [/"(?<=«[^"«»]{0,2000}[^\s"«»]")(?=$|[\s.,;:!?)»…])/g, '»'],
  [new RegExp(`(?<=«)${S}*(?=[^\\s»])`, 'gu'), FULL],
  [new RegExp(`(?<=[^\\s«])${S}*(?=»)`, 'gu'), FULL],
  // A sign that ends a word or a group; not the eyes of « ;) ».
  [new RegExp(`(?<=[^\\s;!?])${S}+(?=[;!?]{1,9}(?:$|[\\s»”)\\]«]))(?!;\\))`, 'gu'), THIN],
  [/(?<=[\p{L}\p{N}»”)\]%‰€$£°’…])(?=[;!?]{1,9}(?:$|[\s»”)\]«]))(?!;\))/gu, THIN],
  [new RegExp(`(?<=[^\\s:])${S}+(?=:(?:$|\\s))`, 'gu'), FULL],
  [/(?<=[\p{L}\p{N}»”)\]%‰€$£°’…])(?=:(?:$|\s))/gu, FULL],
  [new RegExp(`(?<=(?<!\\d)\\d{1,3})${S}(?=\\d{3}(?!\\d))`, 'gu'), THIN],
  [new RegExp(`(?<=\\d)${S}+(?=[%‰€$£°])`, 'gu'), FULL],
  // A number of its own and no part of a word.
  [/(?<=(?<![\p{L}\p{N}_])\p{Nd}{1,20})(?=[%‰](?![\p{L}\p{N}_]))/gu, FULL],
  [new RegExp(`(?<=\\d)${S}(?=(?:${units})[²³]?(?![\\p{L}\\d]))`, 'gu'), FULL],
  [new RegExp(`(?<=\\d${S}?h)${S}(?=\\d\\d(?!\\d))`, 'gu'), FULL],
  [new RegExp(`(?<=(?<!\\p{L})[nN]°)${S}+(?=\\d)`, 'gu'), FULL],
  [new RegExp(`(?<=[IVX]er?)${S}(?=siècle)`, 'gu'), FULL],
  [new RegExp(`(?<=(?<![\\p{L}\\d])(?:\\d{1,2}|1er))${S}(?=(?:${months})(?!\\p{L}))`, 'gu'), FULL],
  [new RegExp(`(?<=(?<!\\p{L})(?:MM?\\.|Mmes?|Mlles?))${S}(?=\\p{Lu})`, 'gu'), FULL],
  [/(?<=[ \u00a0\u202f])-(?=[ \u00a0\u202f])/g, '–'],
  [/(?<=(?<![\w-])(?:1\d|20)\d\d)-(?=(?:1\d|20)\d\d(?![\w-]))/g, '–'],
]

/** Addresses (mail, web, a folder of a machine), in which a sign is no punctuation. */
const addresses =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}|(?:(?<![\w+.-])[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:)[^\s«»“”"]+|(?<!\w)[A-Za-z]:\\\S+|(?<!\S)\\\\\S+/gi

/** A piece of one line of text; what is `fixed` (code, a line break) keeps its characters. */
type Piece = { text: string; fixed: boolean }

/** The same text as a French printer would set it. */
export function typeset(text: string): string {
  return setPieces([{ text, fixed: false }]).join('')
}

/** Rules look across the pieces, so that a space and the sign after it may stand in different ones. */
function setPieces(pieces: Piece[]): string[] {
  let texts = pieces.map((piece) => piece.text)
  for (const [pattern, replacement] of rules) texts = applyRule(texts, pieces, pattern, replacement)
  return texts
}

function applyRule(texts: string[], pieces: Piece[], pattern: RegExp, replacement: string): string[] {
  const line = texts.join('')
  const matches = [...line.matchAll(pattern)]
  if (matches.length === 0) return texts
  const keep = keptRanges(texts, pieces, line)
  const result = texts.map(() => '')
  let piece = 0
  let from = 0
  let end = texts[0]?.length ?? 0
  let kept = 0
  const copy = (to: number) => {
    while (from < to) {
      const until = Math.min(to, end)
      result[piece] += line.slice(from, until)
      from = until
      if (from === end && piece < texts.length - 1) end += texts[++piece]?.length ?? 0
    }
  }
  for (const match of matches) {
    const [start, stop] = [match.index, match.index + match[0].length]
    while ((keep[kept]?.stop ?? Number.POSITIVE_INFINITY) <= start) kept++
    const range = keep[kept]
    if (range && range.start < Math.max(stop, start + 1) && (match[0] !== '' || range.start < start)) continue
    copy(start)
    // A call to a note holds no text of the line.
    while (texts[piece] === '' && piece < texts.length - 1) end += texts[++piece]?.length ?? 0
    // Before code it is the text in front that takes what is added.
    const taker = pieces[piece]?.fixed ? piece - 1 : piece
    if (!pieces[taker]?.fixed) result[taker] += replacement
    skip(stop)
  }
  copy(line.length)
  return result

  function skip(to: number) {
    while (from < to) {
      from = Math.min(to, end)
      if (from === end && piece < texts.length - 1) end += texts[++piece]?.length ?? 0
    }
  }
}

function keptRanges(texts: string[], pieces: Piece[], line: string): { start: number; stop: number }[] {
  const ranges = [...line.matchAll(addresses)].map((match) => ({ start: match.index, stop: match.index + match[0].length }))
  let at = 0
  for (const [i, text] of texts.entries()) {
    if (pieces[i]?.fixed) ranges.push({ start: at, stop: at + text.length })
    at += text.length
  }
  return ranges.toSorted((a, b) => a.start - b.start)
}

/** The body with its text and everything that people read beside it (captions, sources, labels) typeset. */
export function typesetBody(body: Body): Body {
  return { ...body, content: body.content.map(setBlock) }
}

function setBlock<T extends Block>(block: T): T
function setBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
      return block.content ? { ...block, content: setInline(block.content) } : block
    case 'heading':
      return { ...block, content: setInline(block.content) }
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map(setItem) }
    case 'blockquote':
      return { ...block, ...(block.attrs && { attrs: { ...block.attrs, source: setText(block.attrs.source) } }), content: block.content.map(setBlock) }
    case 'box':
      return { ...block, ...(block.attrs && { attrs: { title: setText(block.attrs.title) } }), content: block.content.map(setBlock) }
    case 'picture':
      return { ...block, attrs: { ...block.attrs, alt: typeset(block.attrs.alt), caption: typeset(block.attrs.caption), credit: typeset(block.attrs.credit) } }
    case 'gallery':
      return { ...block, content: block.content.map(setBlock) }
    case 'table':
      return {
        ...block,
        ...(block.attrs && { attrs: { caption: setText(block.attrs.caption), source: setText(block.attrs.source) } }),
        content: block.content.map((row) => ({ ...row, content: row.content.map((cell) => ({ ...cell, content: cell.content.map(setBlock) })) })),
      }
    case 'keyFigures': {
      const figures = block.attrs.figures.map(({ value, label }) => ({ value: typeset(value), label: typeset(label) }))
      return { ...block, attrs: { source: setText(block.attrs.source), figures } }
    }
    case 'chart': {
      const { title, unit, source, labels, series } = block.attrs
      const named = series.map((one) => ({ ...one, name: typeset(one.name) }))
      return {
        ...block,
        attrs: { ...block.attrs, title: typeset(title), unit: typeset(unit), source: typeset(source), labels: labels.map(typeset), series: named },
      }
    }
    case 'map':
      return { ...block, attrs: { ...block.attrs, caption: typeset(block.attrs.caption) } }
    case 'embed':
      return { ...block, attrs: { ...block.attrs, title: typeset(block.attrs.title) } }
  }
}

const setText = <T extends string | null | undefined>(text: T) => (typeof text === 'string' ? typeset(text) : text)
const setItem = (item: ListItem): ListItem => ({ ...item, content: item.content.map(setBlock) })

/** A footnote is a line of its own, and the call to it no part of the line it stands in. */
function setInline<T extends Inline>(content: T[]): T[] {
  const pieces = content.map((node): Piece => {
    if (node.type === 'text') return { text: node.text, fixed: node.marks?.some((mark) => mark.type === 'code') ?? false }
    return node.type === 'hardBreak' ? { text: '\n', fixed: true } : { text: '', fixed: true }
  })
  const texts = setPieces(pieces)
  return content.flatMap((node, i): T[] => {
    if (node.type === 'footnote') return [{ ...node, content: setInline(node.content) }]
    if (node.type === 'hardBreak') return [node]
    // A node that held nothing but the space before a sign may have given it away.
    return texts[i] === '' ? [] : [{ ...node, text: texts[i] ?? node.text }]
  })
}

type Written = Pick<Content, 'title' | 'standfirst' | 'shareText' | 'image' | 'body'>

/** An article as the paper keeps it: typeset, its lines without spaces at their ends, its text without empty lines at its end. */
export function typesetContent<C extends Written>(content: C): C {
  const line = (text: string) => typeset(text.trim())
  const { title, standfirst, shareText, image, body } = content
  const end = body.content.findLastIndex((block) => block.type !== 'paragraph' || (block.content ?? []).length > 0)
  return {
    ...content,
    title: line(title),
    standfirst: line(standfirst),
    shareText: line(shareText),
    image: image && { ...image, alt: typeset(image.alt), caption: typeset(image.caption), credit: typeset(image.credit) },
    // Whoever writes at the end leaves empty lines there, which no reader should meet.
    body: typesetBody({ ...body, content: body.content.slice(0, end + 1) }),
  }
}
