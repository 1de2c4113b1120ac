/** The journal in French: what each act is, and what of it changed. */
import type { Act } from '#db/dto.ts'

const things: Record<string, string> = {
  article: 'l’article',
  rubric: 'la rubrique',
  country: 'le pays',
  theme: 'le thème',
  dossier: 'le dossier',
  author: 'la signature',
  term: 'le terme',
  synonym: 'le groupe de synonymes',
  redirect: 'la redirection',
  media: 'l’image',
  user: 'le compte',
  front: 'la une',
  settings: 'les réglages',
}

/** What the acts on any noun are, then those that have a word of their own. */
const general: Record<string, string> = {
  create: 'a créé',
  update: 'a modifié',
  delete: 'a supprimé',
  merge: 'a fusionné dans',
  arrange: 'a mis en ordre',
  add: 'a ajouté',
  change: 'a modifié',
}
const own: Record<string, string> = {
  'article.revise': 'a réécrit',
  'article.publish': 'a publié',
  'article.withdraw': 'a retiré',
  'article.correct': 'a corrigé',
  'article.schedule': 'a programmé',
  'article.unschedule': 'a suspendu la parution de',
  'article.due-refused': 'n’a pas pu faire paraître',
  'article.submit': 'a mis en relecture',
  'article.return': 'a rendu à son auteur',
  'article.assign': 'a confié à relire',
  'article.bin': 'a mis à la corbeille',
  'article.unbin': 'a repris de la corbeille',
  'article.restore': 'a repris une version de',
  'article.despite': 'a passé outre la liste de contrôle de',
  'user.role': 'a changé le rôle de',
  'user.disable': 'a fermé',
  'user.enable': 'a rouvert',
  'user.author': 'a changé la signature de',
  'user.invite': 'a invité',
  'user.second-factor': 'a retiré le second facteur de',
  'edition.lay-out': 'a mis en page',
}

/** The kinds of things that one may ask for. */
export const kindsOfActs = Object.entries(things).map(([value, name]) => ({ value, name: name.replace(/^(?:les? |la |l’)/, '') }))

/** « a modifié la rubrique ». */
export function sentenceOf({ act }: Pick<Act, 'act'>): string {
  const [kind = '', what = ''] = act.split('.')
  const verb = own[act] ?? general[what] ?? what
  // « de le » is « du », « de les » is « des ».
  return `${verb} ${things[kind] ?? kind}`.replace(/ de le /, ' du ').replace(/ de les /, ' des ')
}

const fields: Record<string, string> = {
  slug: 'Adresse',
  name: 'Nom',
  title: 'Titre',
  term: 'Terme',
  words: 'Mots',
  description: 'Présentation',
  bio: 'Présentation',
  standfirst: 'Chapeau',
  definition: 'Définition',
  hue: 'Teinte',
  kind: 'Nature',
  iso: 'Code',
  locative: 'Dans une phrase',
  capital: 'Capitale',
  capitalLon: 'Longitude',
  capitalLat: 'Latitude',
  timezone: 'Fuseau',
  facts: 'Faits',
  core: 'Asie centrale',
  chronology: 'Chronologie',
  imageId: 'Image',
  userId: 'Compte',
  order: 'Ordre',
  path: 'Adresse',
  target: 'Mène à',
  role: 'Rôle',
  author: 'Signature',
  alt: 'Description',
  caption: 'Légende',
  credit: 'Crédit',
  focalX: 'Point gardé, de gauche',
  focalY: 'Point gardé, d’en haut',
  bytes: 'Octets',
  state: 'État',
  reason: 'Raison',
  text: 'Texte',
  version: 'Version',
  publishedAt: 'Parution',
  scheduledAt: 'Programmé pour',
  secondFactor: 'Second facteur',
  articles: 'Articles déplacés',
  late: 'Retard',
  passedOver: 'Passé outre',
}
const values: Record<string, string> = {
  author: 'Auteur',
  reader: 'Lecture',
  editor: 'Rédaction',
  admin: 'Administration',
  desk: 'Signature de la rédaction',
  person: 'Personne',
  draft: 'Brouillon',
  review: 'En relecture',
  scheduled: 'Programmé',
  published: 'Paru',
  withdrawn: 'Retiré',
}

export type Change = { field: string; before: string; after: string }

/** What changed, line by line; of an act that tells no before, what it says. */
export function changesOf({ detail }: Pick<Act, 'detail'>): Change[] {
  const { before, after, ...rest } = detail
  const [old, fresh] = [objectOf(before), objectOf(after)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
  return [
    ...names.map((name) => ({ field: fields[name] ?? name, before: say(old[name]), after: say(fresh[name]) })),
    ...Object.entries(rest).map(([name, value]) => ({ field: fields[name] ?? name, before: '', after: say(value) })),
  ].filter((change) => change.before !== change.after)
}

const objectOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})

function say(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (Array.isArray(value)) return value.map(say).join(' · ')
  if (typeof value === 'object') return Object.values(value).map(say).filter(Boolean).join(', ')
  return values[String(value)] ?? String(value)
}

/** What the act was about: what it is called now, else what it was called. */
export function subjectOf({ name, subject, detail }: Pick<Act, 'name' | 'subject' | 'detail'>): string {
  const known = { ...objectOf(detail.before), ...objectOf(detail.after) }
  return name || say(known.name ?? known.title ?? known.term ?? known.words ?? known.path) || (subject.startsWith('redirect:') ? subject.slice(9) : '')
}
