/** The words of what is pasted, with the marks that this paper has. */
import { type Element, hasClass, type Markup, styleOf, wordsOf } from '#components/admin/editor/paste/markup.ts'
import { leadsBack, type Notes } from '#components/admin/editor/paste/notes.ts'
import type { Account } from '#components/admin/editor/paste/report.ts'
import { href as safeHref } from '#db/body/document.ts'
import type { Inline, Mark, TextNode } from '#db/dto.ts'

export type Reading = { account: Account; notes: Notes; colours: Set<string> }

const tags: Record<string, Mark['type'] | undefined> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  sup: 'superscript',
  sub: 'subscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}
/** A word in letters that are not ours is in the language that it says. */
const foreignLetters = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** The marks within `element`, given those around it. */
export function marksWithin(element: Element, around: Mark[], reading: Reading): Mark[] {
  const marks = new Map(around.map((mark) => [mark.type, mark]))
  const style = styleOf(element)
  const plain = tags[element.tag]
  if (plain) marks.set(plain, { type: plain } as Mark)
  const set = (type: 'bold' | 'italic' | 'superscript' | 'subscript', on: boolean | null) => {
    if (on) marks.set(type, { type })
    else if (on === false) marks.delete(type)
  }
  const weight = style['font-weight']
  // Google Docs wraps everything in a <b> that is not bold.
  set('bold', weight === undefined ? null : /^(bold|bolder|[6-9]00)$/.test(weight))
  set('italic', style['font-style'] === undefined ? null : /^(italic|oblique)/.test(style['font-style']))
  set('superscript', style['vertical-align'] === 'super' || null)
  set('subscript', style['vertical-align'] === 'sub' || null)
  if (marks.has('superscript') && marks.has('subscript')) marks.delete(style['vertical-align'] === 'sub' || element.tag === 'sub' ? 'superscript' : 'subscript')
  count(element, style, reading)
  if (element.tag === 'a') link(element, marks, reading)
  const { lang = '' } = element.attrs
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) && !lang.startsWith('fr') && foreignLetters.test(wordsOf(element).slice(0, 2000)))
    marks.set('foreign', { type: 'foreign', attrs: { lang } })
  return [...marks.values()]
}

function count({ tag, attrs }: Element, style: Record<string, string>, { account, colours }: Reading): void {
  if (tag === 'u' || tag === 'ins') account.add('underline')
  if (tag === 's' || tag === 'strike') account.add('struck')
  for (const name of ['color', 'background', 'background-color', 'font-family', 'mso-highlight']) {
    const value = style[name] ?? (tag === 'font' ? attrs[name === 'font-family' ? 'face' : name] : undefined)
    if (value && !/^(inherit|transparent|windowtext|black|#000000|#000|auto|initial)$/.test(value) && !colours.has(`${name}:${value}`)) {
      colours.add(`${name}:${value}`)
      account.add('colour')
    }
  }
}

/** The page behind the detour that Google and others lead their links through, for they see who follows them. */
function direct(href: string, { account }: Reading): string {
  const url = URL.parse(href)
  const target =
    url && /^(www\.)?google\.[a-z.]+$|^l\.facebook\.com$/.test(url.hostname) && /^\/(url|l\.php)$/.test(url.pathname)
      ? (url.searchParams.get('q') ?? url.searchParams.get('url') ?? url.searchParams.get('u'))
      : null
  if (!target) return href
  account.add('redirect')
  return target
}

function link(element: Element, marks: Map<Mark['type'], Mark>, reading: Reading): void {
  const given = element.attrs.href?.trim()
  // A place in the page that it came from is nowhere here.
  if (!given || given.startsWith('#')) return
  const href = safeHref.safeParse(direct(given, reading))
  if (href.success && !href.data.startsWith('/')) marks.set('link', { type: 'link', attrs: { href: href.data } })
  else reading.account.add('link')
}

/** Whether the element is a call to a note, and the note that it is. */
export function noteOf(element: Element, reading: Reading, read: (nodes: Markup[]) => Inline[]): Inline[] | null {
  if (element.tag !== 'a') return null
  if (leadsBack(element)) return []
  const note = reading.notes.of(element)
  if (!note) return null
  const content = tidied(read(note.children)).filter((node): node is TextNode => node.type === 'text')
  const [first, ...rest] = content
  // Its number comes along where it is no link.
  const text = first?.text.replace(/^[\s\u00a0]*(\[?\d{1,3}\]?[.)]?|\^|↑)[\s\u00a0]+/, '')
  const kept = first && text ? [{ ...first, text }, ...rest] : rest
  if (kept.length === 0) return []
  reading.account.add('note')
  return [{ type: 'footnote', content: kept.slice(0, 50) }]
}

export const isComment = (element: Element) =>
  hasClass(element, /^MsoCommentReference$|^msocom/i) ||
  /mso-element:\s*comment|mso-comment-(reference|date)/.test(element.attrs.style ?? '') ||
  /^#(cmnt|_msocom)/.test(element.attrs.href ?? '')

/** Spaces as one writes them: one at a time, none at the ends of a line. */
export function tidied(content: Inline[]): Inline[] {
  const result: Inline[] = []
  for (const node of content) {
    const last = result.at(-1)
    if (node.type !== 'text') {
      if (last?.type === 'text' && node.type === 'hardBreak') trimEnd(result)
      result.push(node)
      continue
    }
    const opens = last === undefined || last.type === 'hardBreak' || (last.type === 'text' && / $/.test(last.text))
    const text = opens ? node.text.replace(/^ +/, '') : node.text
    if (text === '') continue
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) result[result.length - 1] = { ...last, text: last.text + text }
    else result.push({ ...node, text })
  }
  while (result.at(-1)?.type === 'hardBreak' || (result.at(-1)?.type === 'text' && trimEnd(result))) if (result.at(-1)?.type === 'hardBreak') result.pop()
  while (result[0]?.type === 'hardBreak') result.shift()
  return result
}

/** Whether something was taken away. */
function trimEnd(content: Inline[]): boolean {
  const last = content.at(-1)
  if (last?.type !== 'text') return false
  const text = last.text.trimEnd()
  if (text === last.text) return false
  if (text === '') content.pop()
  else content[content.length - 1] = { ...last, text }
  return true
}
