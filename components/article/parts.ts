import type { Article, Block, TextNode } from '#db/dto.ts'

type Heading = Extract<Block, { type: 'heading' }>

/** The parts of a text, by their headings: what they are called and where they begin. */
export function parts(body: Article['body']): { id: string; title: string }[] {
  const ids = headingIds(body)
  return headingsOf(body).flatMap((node, i) => (node.attrs.level === 2 ? [{ id: ids[i] ?? '', title: plain(node.content) }] : []))
}

/** Where the headings of a text begin, in their order: each another id, the second of the same words with a number. */
export function headingIds(body: Article['body']): string[] {
  const wanted = headingsOf(body).map((node) => anchor(plain(node.content)))
  const taken = new Set<string>()
  return wanted.map((id) => {
    let free = id
    // What another heading is called by its words stays with it.
    for (let number = 2; taken.has(free) || (free !== id && wanted.includes(free)); number++) free = `${id}-${number}`
    taken.add(free)
    return free
  })
}

// A heading stands nowhere but at the top of a text.
const headingsOf = (body: Article['body']) => body.content.filter((node): node is Heading => node.type === 'heading')

/** The words of a heading without their marks. */
const plain = (content: TextNode[]) => content.map((node) => node.text).join('')

/** What the page around a text calls its own places. All its others have a sign that no heading's has. */
const own = /^(?:contenu|a-lire|lettre|(?:image|figure|note|appel)-\d+)$/

/** An address for a heading, from its words. */
function anchor(text: string): string {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .match(/[a-z0-9]+/g) ?? []
  const id = words.join('-').slice(0, 60) || 'partie'
  return own.test(id) ? `partie-${id}` : id
}
