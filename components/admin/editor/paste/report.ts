/** What became of what was pasted, in words for the person who pasted it. */

export type PasteSource = 'word' | 'google-docs' | 'libreoffice' | 'web' | 'text' | 'copy' | 'paper'

export type PasteReport = {
  source: PasteSource
  /** « Word », « Google Docs » …, to stand after « Collé depuis ». */
  from: string
  blocks: number
  words: number
  /** What was left out, each as « 3 images d’autres sites ». */
  dropped: string[]
  /** What was kept otherwise than it came, each as « 2 titres ramenés à des intertitres ». */
  changed: string[]
  /** Of a whole copy: what belongs beside the body, for the fields around the editor. */
  copy?: { title: string; standfirst: string; pictureAlt: string; credit: string }
}

const names: Record<PasteSource, string> = {
  word: 'Word',
  'google-docs': 'Google Docs',
  libreoffice: 'LibreOffice',
  web: 'une page web',
  text: 'un texte brut',
  copy: 'une copie',
  paper: 'le journal',
}

type What = keyof typeof droppedWords | keyof typeof changedWords

const droppedWords = {
  script: ['script', 'scripts'],
  style: ['feuille de style', 'feuilles de style'],
  picture: ['image d’un autre site', 'images d’autres sites'],
  colour: ['couleur ou police', 'couleurs ou polices'],
  frame: ['cadre d’un site inconnu', 'cadres de sites inconnus'],
  form: ['élément de formulaire', 'éléments de formulaire'],
  media: ['son ou vidéo', 'sons ou vidéos'],
  drawing: ['dessin ou objet', 'dessins ou objets'],
  link: ['adresse de lien refusée', 'adresses de liens refusées'],
  comment: ['commentaire de relecture', 'commentaires de relecture'],
  deleted: ['passage supprimé en relecture', 'passages supprimés en relecture'],
  navigation: ['menu ou pied de page', 'menus ou pieds de page'],
  unknown: ['élément inconnu', 'éléments inconnus'],
  line: ['ligne étrangère à l’article', 'lignes étrangères à l’article'],
  rule: ['filet de séparation', 'filets de séparation'],
  excess: ['bloc de trop', 'blocs de trop'],
} as const

const changedWords = {
  title: ['titre ramené à un intertitre', 'titres ramenés à des intertitres'],
  underline: ['soulignement rendu en texte simple', 'soulignements rendus en texte simple'],
  struck: ['passage barré rendu en texte simple', 'passages barrés rendus en texte simple'],
  embed: ['cadre devenu un contenu intégré', 'cadres devenus des contenus intégrés'],
  note: ['note de bas de page reprise', 'notes de bas de page reprises'],
  redirect: ['lien débarrassé d’un détour', 'liens débarrassés d’un détour'],
  nested: ['tableau imbriqué mis à plat', 'tableaux imbriqués mis à plat'],
  typography: ['paragraphe mis à la typographie française', 'paragraphes mis à la typographie française'],
} as const

/** Counts while a text is read. */
export class Account {
  readonly #counts = new Map<What, number>()

  add(what: What, count = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
  }

  report(source: PasteSource, content: { blocks: number; words: number }): PasteReport {
    const listed = (words: Record<string, readonly [string, string]>) =>
      [...this.#counts].flatMap(([what, count]) => {
        const [one, many] = words[what] ?? []
        return one && many && count > 0 ? [`${count} ${count > 1 ? many : one}`] : []
      })
    return { source, from: names[source], ...content, dropped: listed(droppedWords), changed: listed(changedWords) }
  }
}

/** One sentence, to be read aloud. */
export function summary({ from, blocks, dropped, changed }: PasteReport): string {
  const parts = [`Collé depuis ${from}\u00a0: ${blocks} ${blocks > 1 ? 'blocs' : 'bloc'}.`]
  if (dropped.length > 0) parts.push(`Laissé de côté\u00a0: ${dropped.join(', ')}.`)
  if (changed.length > 0) parts.push(`Adapté\u00a0: ${changed.join(', ')}.`)
  return parts.join(' ')
}
