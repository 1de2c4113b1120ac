/**
 * Copy as it arrives in a newsroom: plain text, with a title on top, perhaps a line that describes the picture, a
 * standfirst, short lines as headings, a credit, and the newsletter box that a web page had at its end. `readCopy`
 * tells these apart and throws `Invalid`, in words for the person who has the file in hand.
 */
import type { Block, Body } from '#db/body/document.ts'
import { Invalid } from '#db/errors.ts'
import { typeset, typesetBody } from '#db/typography.ts'

export type Copy = {
  title: string
  /** What the picture shows, where the copy says it. */
  pictureAlt: string
  standfirst: string
  body: Body
  credit: string
  /** Lines that are no part of the article. */
  dropped: string[]
  encoding: string
}

const LARGEST = 5 * 1024 * 1024
const LONGEST_TITLE = 200
const LONGEST_HEADING = 110
const LONGEST_DESCRIPTION = 80

const credit = /^(?:illustrations?|photos?(?:graphies?)?|crédits?(?: photo)?|images?|©)\s*[:©–-]?\s+(?<who>.{2,200})$/iu
const boilerplate =
  /^(?:newsletter|lettre d.information|pour rester informée?s?(?!\p{L}).*|inscrivez-vous(?!\p{L}).*|abonnez-vous(?!\p{L}).*|partager(?: cet article)?|lire aussi\s*:?.*|à lire aussi\s*:?.*)$/iu

/** Reads the bytes of a text file in UTF-8, UTF-16 with its mark, or Windows-1252 (which contains Latin-1). */
export function readCopy(bytes: Uint8Array): Copy {
  if (bytes.length > LARGEST)
    throw new Invalid(
      `Le fichier pèse ${Math.round(bytes.length / 1e6)} Mo ; une copie en texte ne dépasse pas ${LARGEST / 1024 / 1024} Mo. Est-ce le bon fichier ?`,
    )
  const { text, encoding } = decode(bytes)
  if (text.trim() === '') throw new Invalid('Le fichier est vide.')
  // A control character has no place in text; a picture or a word processor's file is full of them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text))
    throw new Invalid('Ce fichier n’est pas du texte. Enregistrez la copie en « texte brut » (.txt), puis réessayez.')
  return { ...understand(paragraphs(text)), encoding }
}

function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const mark = (label: string) => ({ text: new TextDecoder(label).decode(bytes), encoding: label.toUpperCase() })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return mark('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return mark('utf-16be')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
  }
}

/** Lines of a paragraph; an empty line ends it. Lines broken at the width of a screen are joined again. */
function paragraphs(text: string): string[][] {
  const groups = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t\u00a0]*\n+/)
    .map((group) =>
      group
        .split('\n')
        .map((line) => line.replace(/[ \t\u00a0\u202f]+/g, ' ').trim())
        .filter(Boolean),
    )
    .filter((group) => group.length > 0)
  return groups.map((group) => (isWrapped(group) ? [group.join(' ')] : group))
}

/** Several lines of about the same length, all but the last: a machine broke them, not a writer. */
function isWrapped(lines: string[]): boolean {
  const body = lines.slice(0, -1)
  return lines.length > 2 && body.every((line) => line.length >= 50 && line.length <= 90)
}

function understand(groups: string[][]): Omit<Copy, 'encoding'> {
  const lines = groups.flatMap((group, i) => group.map((text, j) => ({ text, alone: group.length === 1, first: j === 0 && i === 0, group: i })))
  const dropped: string[] = []
  let credited = ''
  const kept = lines.filter(({ text, first }) => {
    if (first) return true
    if (boilerplate.test(text)) {
      dropped.push(text)
      return false
    }
    const who = credit.exec(text)?.groups?.who
    if (!who) return true
    credited ||= who.replace(/\.$/, '')
    return false
  })
  const [title, ...rest] = kept
  if (!title || title.text.length > LONGEST_TITLE || boilerplate.test(title.text)) {
    throw new Invalid('La copie n’a pas de titre : sa première ligne doit être le titre de l’article, suivie d’une ligne vide.')
  }
  // The line right below the title, too short to be a sentence, says what the picture shows.
  const [second] = rest
  const description = second && second.text.length <= LONGEST_DESCRIPTION && !isSentence(second.text) && rest.length > 1 ? second.text : ''
  const text = description ? rest.slice(1) : rest
  const [opening, ...after] = text
  const hasStandfirst = opening !== undefined && isSentence(opening.text) && after.length > 0
  const standfirst = hasStandfirst ? opening.text : ''
  const content = (hasStandfirst ? after : text).map((line): Block => (isHeading(line.text) ? heading(line.text) : paragraph(line.text)))
  if (content.length === 0) throw new Invalid('La copie n’a qu’un titre : le texte de l’article manque.')
  // A heading that nothing follows is a line like any other.
  const last = content.at(-1)
  if (last?.type === 'heading') content[content.length - 1] = { type: 'paragraph', content: last.content }
  return {
    title: typeset(title.text.replace(/\.$/, '')),
    pictureAlt: typeset(capitalised(description)),
    standfirst: typeset(standfirst),
    body: typesetBody({ type: 'doc', content }),
    credit: typeset(credited),
    dropped,
  }
}

const isSentence = (line: string) => /[.!?…»”]$/.test(line)
const isHeading = (line: string) => line.length <= LONGEST_HEADING && !/[.!…;,:»”]$/.test(line)
const heading = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] })
const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
