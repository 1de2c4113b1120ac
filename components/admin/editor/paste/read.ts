/** From what the clipboard holds to blocks and a report; knows nothing of the screen. */
import { clean } from '#components/admin/editor/paste/clean.ts'
import type { Element } from '#components/admin/editor/paste/markup.ts'
import { Account, type PasteReport, type PasteSource } from '#components/admin/editor/paste/report.ts'
import { parseBody } from '#db/body/document.ts'
import { bodyText, countWords } from '#db/body/text.ts'
import { type Copy, readCopy } from '#db/copy.ts'
import type { Block, Body } from '#db/dto.ts'
import { typesetBody } from '#db/typography.ts'

export type Pasted = { body: Body; report: PasteReport }

/** Who wrote the markup, by what each of them cannot help leaving in it. */
export function sourceOf(html: string): PasteSource {
  const head = html.slice(0, 20_000)
  if (/docs-internal-guid-/.test(head)) return 'google-docs'
  if (/urn:schemas-microsoft-com:office|class="?Mso|mso-/i.test(head)) return 'word'
  if (/LibreOffice|OpenOffice|class="?(western|sdfootnote)/i.test(head)) return 'libreoffice'
  return 'web'
}

export function readHtml(html: string, root: Element): Pasted {
  const { blocks, account } = clean(root)
  return finished(blocks, account, sourceOf(html))
}

/** Plain text: a line is a paragraph, or where lines are apart by empty ones, what stands between those. */
export function readText(text: string): Pasted {
  const lines = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}\u00ad\u200b\ufeff\ufffe\uffff]/gu, '')
  const paragraphs = /\n[ \t]*\n/.test(lines) ? lines.split(/\n[ \t]*\n/) : lines.split('\n')
  const blocks = paragraphs.flatMap((paragraph): Block[] => {
    const words = paragraph
      .replace(/(?<!\s)\s*\n\s*/g, ' ')
      .replace(/[ \t]+/g, ' ')
      .trim()
    return words ? [{ type: 'paragraph', content: chunks(words).map((part) => ({ type: 'text', text: part })) }] : []
  })
  return finished(blocks, new Account(), 'text')
}

const chunks = (text: string) => text.match(/[\s\S]{1,19000}(?![\udc00-\udfff])/g) ?? []

/** A whole copy in the form in which the newsroom receives it, or null where the text is none. */
export function readWholeCopy(text: string): Pasted | null {
  const paragraphs = text.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim())
  const [first = ''] = paragraphs
  if (paragraphs.length < 4 || /[.!?…:]$/.test(first.trim())) return null
  let copy: Copy
  try {
    copy = readCopy(new TextEncoder().encode(text))
  } catch {
    return null
  }
  const { body, dropped, title, standfirst, pictureAlt, credit } = copy
  const account = new Account()
  account.add('line', dropped.length)
  const { report } = finished(body.content, account, 'copy')
  return { body, report: { ...report, copy: { title, standfirst, pictureAlt, credit } } }
}

function finished(blocks: Block[], account: Account, source: PasteSource): Pasted {
  const body = parseBody({ type: 'doc', content: blocks })
  const set = typesetBody(body)
  const changed = set.content.filter((block, i) => JSON.stringify(block) !== JSON.stringify(body.content[i])).length
  if (source !== 'copy') account.add('typography', changed)
  return { body: set, report: account.report(source, { blocks: set.content.length, words: countWords(bodyText(set)) }) }
}
