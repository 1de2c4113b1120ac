/**
 * Copy as it arrives in a newsroom: plain text, with a title on top, perhaps a line that describes the picture, a
 * standfirst, short lines as headings, lines with a dash or a point in front as lists, a credit, and the newsletter box that a web page had at its end. `readCopy`
 * tells these apart and throws `Invalid`, in words for the person who has the file in hand.
 */
import { type Block, type Body, type ListItem, limits } from '#db/body/document.ts'
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
const WIDEST_SCREEN = 100
const LONGEST_STANDFIRST = 800
const LONGEST_ASIDE = 160

/** « Photo : Untel », « © Untel », « Illustration www.site.com », « Photo Jeanne Untel », but not « Photos d’un désert ». */
const credit =
  /^(?:[Ii]llustrations?|[Pp]hotos?(?:graphies?)?|[Cc]rédits?(?: photos?)?|[Ii]mages?|©)(?:\s*[:©]\s*|\s+[–-]\s+|(?<=©)\s*|\s+(?=\S+\.\p{L}{2}|\p{Lu}{2}|\p{Lu}\p{Ll}+\s\p{Lu}))(?<who>\S.*)$/u
const boilerplate =
  /^(?:newsletter|lettre d.information|pour rester informée?s?(?!\p{L}).*|inscrivez-vous(?!\p{L}).*|abonnez-vous(?!\p{L}).*|partager(?: cet article)?|lire aussi\s*:?.*|à lire aussi\s*:?.*)$/iu

/** « Par Jeanne Untel », « Propos recueillis par … », « De notre correspondante à Almaty », but not « Par la route du sud ». */
const byline = /^(?:Par \p{Lu}[\p{L}.’'-]*(?: (?:d[eu]|des|la|le|van|von))* (?:d[’'])?\p{Lu}|[Pp]ropos recueillis |(?:De|Par) (?:notre|nos) )/u
/** What a writer puts before a point of a list. */
const point = /^[-–•*] +(?=\S)/
const LONGEST_LIST = 200

/** Reads the bytes of a text file in UTF-8, UTF-16 with its mark, or Windows-1252 (which contains Latin-1). */
export function readCopy(bytes: Uint8Array): Copy {
  if (bytes.length > LARGEST)
    throw new Invalid(
      `Le fichier pèse ${Math.round(bytes.length / 1e6)} Mo ; une copie en texte ne dépasse pas ${LARGEST / 1024 / 1024} Mo. Est-ce le bon fichier ?`,
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
    // Soft hyphens and their like come along from web pages and hide words from search.
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((group) =>
      group
        .split('\n')
        .map((line) => line.replace(/[\p{Cc}\p{Zs}\ufeff]+/gu, ' ').trim())
        .filter(Boolean),
    )
    .filter((group) => group.length > 0)
  const widest = groups.flat().reduce((most, line) => Math.max(most, line.length), 0)
  const wrapped = widest <= WIDEST_SCREEN && groups.some((group) => group.length > 2 && joinAt(group, widest).length === 1)
  return wrapped ? groups.map((group) => joinAt(group, widest)) : groups
}

/** A machine broke a line where the next word did not fit any more; a writer broke it elsewhere. */
function joinAt(lines: string[], width: number): string[] {
  const joined: string[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const [word = ''] = line.split(' ', 1)
    if (before !== undefined && !point.test(line) && before.length + 1 + word.length > width) joined.push(`${joined.pop() ?? ''} ${line}`)
    else joined.push(line)
  }
  return joined
}

function understand(groups: string[][]): Omit<Copy, 'encoding'> {
  const dropped: string[] = []
  const credits: string[] = []
  const [title, ...below] = groups.flat().filter((line, i) => {
    const who = i > 0 && line.length <= LONGEST_ASIDE ? credit.exec(line)?.groups?.who : undefined
    const aside = i > 0 && line.length <= LONGEST_ASIDE && boilerplate.test(line)
    if (who) credits.push(who.replace(/\.$/, ''))
    if (aside) dropped.push(line)
    return !who && !aside
  })
  if (!title || title.length > LONGEST_TITLE || boilerplate.test(title)) {
    throw new Invalid('La copie n’a pas de titre : sa première ligne doit être le titre de l’article, suivie d’une ligne vide.')
  }
  // Who wrote it is chosen in the newsroom, among those it knows.
  const signed = below.slice(0, 2).findIndex(isByline)
  if (signed >= 0) dropped.unshift(...below.slice(signed, signed + 1))
  const rest = below.filter((_, i) => i !== signed)
  // The line right below the title, too short to be a sentence, says what the picture shows.
  const [second = ''] = rest
  const description = groups[0]?.[1] !== undefined || rest.length > 2 ? describing(second) : ''
  const lines = description ? rest.slice(1) : rest
  const [opening = ''] = lines
  const standfirst =
    lines.length > 1 && opening.length <= LONGEST_STANDFIRST && !point.test(opening) && (isSentence(opening) || !isHeading(opening)) ? opening : ''
  const content = blocksOf(standfirst ? lines.slice(1) : lines)
  if (content.length === 0) throw new Invalid('La copie n’a qu’un titre : le texte de l’article manque.')
  if (content.length > limits.blocks || lines.some((line) => line.length > limits.text))
    throw new Invalid(
      `La copie est trop longue pour un article : au plus ${limits.blocks} paragraphes de ${limits.text / 1000} 000 signes. Est-ce le bon fichier ?`,
    )
  // A heading that nothing follows is a line like any other.
  const last = content.at(-1)
  if (last?.type === 'heading') content[content.length - 1] = { type: 'paragraph', content: last.content }
  return {
    title: typeset(title.replace(/(?<!\.)\.$/, '')),
    pictureAlt: typeset(capitalised(description)),
    standfirst: typeset(standfirst),
    body: typesetBody({ type: 'doc', content }),
    credit: typeset(credits.join(', ')),
    dropped,
  }
}

function blocksOf(lines: string[]): Block[] {
  const content: Block[] = []
  for (const line of lines) {
    const last = content.at(-1)
    const said = line.replace(point, '')
    if (said === line) content.push(isHeading(line) ? heading(line) : paragraph(line))
    else if (last?.type === 'bulletList' && last.content.length < LONGEST_LIST) last.content.push(item(said))
    else content.push({ type: 'bulletList', content: [item(said)] })
  }
  return content
}

const describing = (line: string) => (line.length <= LONGEST_DESCRIPTION && !isSentence(line) && !point.test(line) ? line : '')
const isByline = (line: string) => line.length <= LONGEST_DESCRIPTION && !isSentence(line) && byline.test(line)
const isSentence = (line: string) => /[.!?…»”]$/.test(line)
const isHeading = (line: string) => line.length <= LONGEST_HEADING && !/[.!…;,:»”]$/.test(line)
const heading = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] })
const paragraph = (text: string): Extract<Block, { type: 'paragraph' }> => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const item = (text: string): ListItem => ({ type: 'listItem', content: [paragraph(text)] })
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
