import type { Article, TextNode } from '#db/dto.ts'

/** The parts of a text, by their headings: what they are called and where they begin. */
export function parts(body: Article['body']): { id: string; title: string }[] {
  return body.content.flatMap((node) => {
    if (node.type !== 'heading' || node.attrs.level !== 2) return []
    const title = plain(node.content)
    return [{ id: anchor(title), title }]
  })
}

/** The words of a heading without their marks. */
export const plain = (content: TextNode[]) => content.map((node) => node.text).join('')

/** An address for a heading, from its words. */
export function anchor(text: string): string {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, 60) || 'partie'
}
