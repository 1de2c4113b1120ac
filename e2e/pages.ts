/** One address of every kind of page, for the promises that all of them keep. */
export const article = '/articles/mer-d-aral-comment-un-lac-a-disparu'

/** One that has footnotes. */
export const annotated = '/articles/turksib-1930'

export const pages = {
  'la une': '/',
  article,
  'article with a table': '/articles/amou-daria-syr-daria-qui-donne-qui-boit',
  'article with a gallery': '/articles/chirdak-ala-kiyiz-art-du-feutre',
  brief: '/articles/aralkoum-le-desert-et-le-saxaoul',
  rubric: '/rubriques/environnement',
  country: '/pays/ouzbekistan',
  neighbour: '/pays/afghanistan',
  theme: '/themes/eau',
  dossier: '/dossiers/mer-d-aral',
  author: '/auteurs/service-environnement',
  archives: '/archives',
  month: '/archives/2026/11',
  day: '/archives/2026/11/18',
  'archives of a rubric': '/rubriques/environnement/archives',
  'month of a country': '/pays/ouzbekistan/archives/2026/10',
  'archives of a theme': '/themes/eau/archives',
  'archives of a dossier': '/dossiers/mer-d-aral/archives',
  'archives of an author': '/auteurs/service-environnement/archives',
  feeds: '/flux',
  letters: '/lettres',
  letter: '/lettres/deux-fleuves',
  'static page': '/a-propos',
  legal: '/mentions-legales',
  privacy: '/confidentialite',
  accessibility: '/accessibilite',
  search: '/recherche?q=barrage',
  'sign-in': '/connexion',
  code: '/connexion/code?demande=00000000-0000-4000-8000-000000000000',
} as const

export const missing = '/articles/il-n-y-a-pas-d-article-ici'
