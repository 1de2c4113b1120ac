/** What each kind of noun is called on the desk, which fields it has, and what an empty table teaches. */
import type { NounFields, NounKind } from '#db/dto.ts'

type Shape = 'line' | 'text' | 'number' | 'check' | 'choice' | 'paragraphs' | 'words' | 'facts' | 'chronology' | 'picture' | 'person'
export type Field = { name: string; label: string; shape: Shape; help?: string; required?: true; options?: { value: string; name: string }[]; most?: number }

export type KindWords<K extends NounKind = NounKind> = {
  title: string
  /** « une rubrique ». */
  one: string
  make: string
  /** The field by which a line is called. */
  name: string
  fields: Field[]
  empty: NounFields[K]
  teach: string
  ordered?: true
  /** What joins two, and what that means. */
  merge?: string
}

const hues = [
  ['politique', 'Lapis'],
  ['economie', 'Ocre'],
  ['societe', 'Garance'],
  ['environnement', 'Vert'],
  ['transports', 'Turquoise'],
  ['culture', 'Prune'],
  ['histoire', 'Terre'],
  ['sciences', 'Indigo'],
] as const

const slug: Field = { name: 'slug', label: 'Adresse', shape: 'line', help: 'Vide, elle est faite du nom. Changée, l’ancienne continue d’y mener.', most: 120 }
const united = 'Ses articles, ceux qui le suivent et son adresse passent à l’autre. Cela ne se défait pas.'

export const kindWords: { [K in NounKind]: KindWords<K> } = {
  rubrics: {
    title: 'Rubriques',
    one: 'une rubrique',
    make: 'Nouvelle rubrique',
    name: 'name',
    fields: [
      { name: 'name', label: 'Nom', shape: 'line', required: true, most: 120 },
      slug,
      { name: 'description', label: 'Présentation', shape: 'text', help: 'Une phrase, en tête de la page de la rubrique.', most: 2000 },
      { name: 'hue', label: 'Teinte', shape: 'choice', options: hues.map(([value, name]) => ({ value, name })) },
    ],
    empty: { name: '', slug: '', description: '', hue: 'politique' },
    teach: 'Les rubriques partagent le journal\u00a0: chaque article paraît dans l’une d’elles. Créez la première à droite.',
    ordered: true,
    merge: united,
  },
  countries: {
    title: 'Pays',
    one: 'un pays',
    make: 'Nouveau pays',
    name: 'name',
    fields: [
      { name: 'name', label: 'Nom', shape: 'line', required: true, most: 120 },
      slug,
      { name: 'iso', label: 'Code (ISO 3166, deux lettres)', shape: 'line', required: true, most: 2 },
      {
        name: 'locative',
        label: 'Dans une phrase',
        shape: 'line',
        help: '«\u00a0au Kazakhstan\u00a0», «\u00a0en Ouzbékistan\u00a0»',
        required: true,
        most: 120,
      },
      { name: 'capital', label: 'Capitale', shape: 'line', required: true, most: 120 },
      { name: 'capitalLat', label: 'Latitude de la capitale', shape: 'number', required: true },
      { name: 'capitalLon', label: 'Longitude de la capitale', shape: 'number', required: true },
      { name: 'timezone', label: 'Fuseau horaire', shape: 'line', help: 'Par exemple Asia/Almaty.', required: true, most: 60 },
      { name: 'description', label: 'Présentation', shape: 'text', most: 2000 },
      { name: 'facts', label: 'Faits', shape: 'facts' },
      { name: 'core', label: 'Un des cinq États d’Asie centrale', shape: 'check' },
    ],
    empty: {
      name: '',
      slug: '',
      iso: '',
      locative: '',
      capital: '',
      capitalLat: 0,
      capitalLon: 0,
      timezone: 'Asia/Almaty',
      description: '',
      facts: [],
      core: false,
    },
    teach: 'Chaque pays a sa page, avec sa carte et ses faits. Créez le premier à droite.',
    ordered: true,
    merge: united,
  },
  themes: {
    title: 'Thèmes',
    one: 'un thème',
    make: 'Nouveau thème',
    name: 'name',
    fields: [
      { name: 'name', label: 'Nom', shape: 'line', required: true, most: 120 },
      slug,
      { name: 'description', label: 'Présentation', shape: 'text', most: 2000 },
    ],
    empty: { name: '', slug: '', description: '' },
    teach: 'Un thème réunit des articles de toutes les rubriques\u00a0: l’eau, les frontières. Créez le premier à droite.',
    merge: united,
  },
  dossiers: {
    title: 'Dossiers',
    one: 'un dossier',
    make: 'Nouveau dossier',
    name: 'title',
    fields: [
      { name: 'title', label: 'Titre', shape: 'line', required: true, most: 200 },
      slug,
      { name: 'standfirst', label: 'Chapeau', shape: 'text', most: 1000 },
      { name: 'description', label: 'Présentation', shape: 'paragraphs', help: 'Une ligne vide sépare deux paragraphes.' },
      { name: 'imageId', label: 'Image', shape: 'picture' },
      { name: 'chronology', label: 'Chronologie', shape: 'chronology' },
    ],
    empty: { title: '', slug: '', standfirst: '', description: [], chronology: [], imageId: null },
    teach: 'Un dossier suit un sujet dans le temps, avec sa chronologie. Créez le premier à droite.',
    ordered: true,
    merge: united,
  },
  authors: {
    title: 'Auteurs',
    one: 'un auteur',
    make: 'Nouvel auteur',
    name: 'name',
    fields: [
      { name: 'name', label: 'Nom', shape: 'line', required: true, most: 120 },
      slug,
      {
        name: 'kind',
        label: 'Nature',
        shape: 'choice',
        options: [
          { value: 'person', name: 'Une personne' },
          { value: 'desk', name: 'Une signature de la rédaction' },
        ],
      },
      { name: 'bio', label: 'Présentation', shape: 'text', most: 2000 },
      { name: 'userId', label: 'Compte', shape: 'person', help: 'Ses nouveaux articles portent cette signature.' },
    ],
    empty: { name: '', slug: '', kind: 'person', bio: '', userId: null },
    teach: 'Une signature se trouve au-dessus de chaque article, et a sa page. Créez la première à droite.',
    merge: united,
  },
  terms: {
    title: 'Glossaire',
    one: 'un terme',
    make: 'Nouveau terme',
    name: 'term',
    fields: [
      { name: 'term', label: 'Terme', shape: 'line', required: true, most: 120 },
      { name: 'definition', label: 'Définition', shape: 'text', help: 'Une ou deux phrases, lues en marge de l’article.', required: true, most: 1000 },
      { name: 'slug', label: 'Nom dans les textes', shape: 'line', help: 'Vide, il est fait du terme.', most: 120 },
    ],
    empty: { term: '', slug: '', definition: '' },
    teach: 'Un mot expliqué une fois l’est dans tous les articles qui le marquent. Créez le premier à droite.',
    merge: 'Les textes qui marquent ce mot montrent la définition de l’autre. Cela ne se défait pas.',
  },
  synonyms: {
    title: 'Synonymes',
    one: 'un groupe',
    make: 'Nouveau groupe',
    name: 'words',
    fields: [{ name: 'words', label: 'Mots de même sens', shape: 'words', help: 'Un par ligne\u00a0: graphies d’un nom, nom et adjectif.', required: true }],
    empty: { words: [] },
    teach: 'Qui cherche l’un de ces mots trouve aussi les autres, à l’instant et dans toutes les archives. Créez le premier groupe à droite.',
    merge: 'Les deux groupes n’en font plus qu’un, avec les mots des deux.',
  },
  redirects: {
    title: 'Redirections',
    one: 'une redirection',
    make: 'Nouvelle redirection',
    name: 'path',
    fields: [
      {
        name: 'path',
        label: 'Ancienne adresse',
        shape: 'line',
        help: 'Un chemin de ce site, ou toute l’adresse\u00a0: il en reste le chemin.',
        required: true,
        most: 600,
      },
      { name: 'target', label: 'Mène à', shape: 'line', help: 'Par exemple /dossiers/mer-d-aral', required: true, most: 600 },
    ],
    empty: { path: '', target: '' },
    teach: 'Une adresse qui a changé de place continue de mener quelque part. Celles des articles et des pages renommés le font d’elles-mêmes.',
  },
}
