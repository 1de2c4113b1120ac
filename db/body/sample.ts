/** What the tests of the body have in common. */

export const pictureId = '6f1b7c1e-0d8e-4d9b-9a55-3a1f0c2b7d10'

const picture = { type: 'picture', attrs: { mediaId: pictureId, alt: 'Une gare', caption: 'La gare d’Achgabat', credit: 'Transcaspienne' } }

export const doc = (...content: unknown[]) => ({ type: 'doc', content })
export const text = (value: string, ...marks: object[]) => ({ type: 'text', text: value, ...(marks.length > 0 && { marks }) })
export const p = (...content: unknown[]) => ({ type: 'paragraph', content })

/** One of everything, as Tiptap 3 writes it, with the attributes that it adds of itself. */
export const everything = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Titre')] },
  p(text('gras', { type: 'bold' }), text(' lien', { type: 'link', attrs: { href: 'https://a.example/x', target: '_blank', rel: 'noopener', class: null } }), {
    type: 'hardBreak',
  }),
  p(text('mot', { type: 'term', attrs: { slug: 'akim' } }), text('самовар', { type: 'foreign', attrs: { lang: 'ru' } }), {
    type: 'footnote',
    content: [text('Une note.')],
  }),
  { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('un'))] }] },
  {
    type: 'orderedList',
    attrs: { start: 3, type: null },
    content: [{ type: 'listItem', content: [p(text('trois')), { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('dedans'))] }] }] }],
  },
  { type: 'blockquote', attrs: { source: 'Traité', href: null }, content: [p(text('Citation'))] },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [p(text('tête'))] },
          { type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: [120] }, content: [p(text('case'))] },
        ],
      },
    ],
  },
  { type: 'box', attrs: { title: 'Repères' }, content: [p(text('encadré'))] },
  { type: 'keyFigures', attrs: { source: null, figures: [{ value: '12', label: 'mois' }] } },
  { type: 'chart', attrs: { form: 'bar', title: 'Courbe', unit: 'km', source: 'ONU', labels: ['a', 'b'], series: [{ name: 's', points: [1, null] }] } },
  { type: 'map', attrs: { countries: ['KZ'], places: [{ name: 'Almaty', lon: 76.9, lat: 43.2 }], caption: 'Ici' } },
  { type: 'embed', attrs: { href: 'https://video.example/1', title: 'Film', provider: 'Exemple' } },
  picture,
  { type: 'gallery', content: [picture, picture] },
)
