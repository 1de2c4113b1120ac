/** The marks of a text: exactly those of `db/body/document.ts`, with nothing that the document would refuse. */
import { Mark } from '@tiptap/core'

const plain = (name: string, tag: string, ...others: string[]) =>
  Mark.create({ name, parseHTML: () => [tag, ...others].map((one) => ({ tag: one })), renderHTML: () => [tag, 0] })

/** A mark with one attribute, written where the page writes it. */
const withOne = (name: string, attribute: string, tag: string, attrs: (value: string) => Record<string, string>, rest: { inclusive?: boolean } = {}) =>
  Mark.create({
    name,
    ...rest,
    addAttributes: () => ({ [attribute]: { default: '' } }),
    renderHTML: ({ mark }) => [tag, attrs(String(mark.attrs[attribute])), 0],
  })

export const marks = [
  // A link that is typed at its end does not grow, and neither does a word that is explained.
  withOne('link', 'href', 'a', (href) => ({ href, rel: 'noopener' }), { inclusive: false }),
  withOne('term', 'slug', 'span', (slug) => ({ class: 'term', 'data-term': slug }), { inclusive: false }),
  withOne('foreign', 'lang', 'i', (lang) => ({ lang })),
  plain('bold', 'strong', 'b'),
  plain('italic', 'em', 'i'),
  plain('subscript', 'sub'),
  plain('superscript', 'sup'),
  plain('code', 'code'),
]
