/** What can be put into an article, by the names that the newsroom gives it. */
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** What opens before something is put in. */
export type Dialog = 'keyFigures' | 'chart' | 'map' | 'embed' | 'footnote' | 'link' | 'foreign' | 'term' | 'table' | 'picture' | 'gallery'

export type Entry = {
  name: string
  hint: string
  /** Other words that somebody may look for. */
  words: string
  run: (editor: Editor, open: (dialog: Dialog) => void) => void
}

const turnInto = (type: string, attrs?: Record<string, unknown>) => (editor: Editor) => {
  editor.chain().focus().setNode(type, attrs).run()
}
const opens = (dialog: Dialog) => (_: Editor, open: (dialog: Dialog) => void) => open(dialog)

export const catalogue: Entry[] = [
  { name: 'Paragraphe', hint: 'Du texte courant', words: 'texte', run: turnInto('paragraph') },
  { name: 'Intertitre', hint: 'Ouvre une partie', words: 'titre h2', run: turnInto('heading', { level: 2 }) },
  { name: 'Sous-intertitre', hint: 'Ouvre une section', words: 'titre h3', run: turnInto('heading', { level: 3 }) },
  { name: 'Liste', hint: 'Des points', words: 'puces enumeration', run: (editor) => void editor.chain().focus().toggleList('bulletList', 'listItem').run() },
  {
    name: 'Liste numérotée',
    hint: 'Des points dans l’ordre',
    words: 'nombres ordonnee',
    run: (editor) => void editor.chain().focus().toggleList('orderedList', 'listItem').run(),
  },
  {
    name: 'Citation',
    hint: 'Une parole, avec sa source',
    words: 'guillemets exergue',
    run: (editor) => void editor.chain().focus().toggleWrap('blockquote').run(),
  },
  { name: 'Encadré', hint: 'Un texte à part, avec un titre', words: 'repere boite', run: (editor) => putBox(editor) },
  { name: 'Image', hint: 'De la médiathèque ou de l’ordinateur', words: 'photo picture illustration', run: opens('picture') },
  { name: 'Galerie', hint: 'Plusieurs images côte à côte', words: 'photos images', run: opens('gallery') },
  { name: 'Tableau', hint: 'Des lignes et des colonnes', words: 'cases donnees', run: opens('table') },
  { name: 'Chiffres clés', hint: 'Un à six nombres et ce qu’ils disent', words: 'nombres donnees', run: opens('keyFigures') },
  { name: 'Graphique', hint: 'Courbe ou barres, à partir de cellules collées', words: 'courbe barres diagramme excel donnees', run: opens('chart') },
  { name: 'Carte', hint: 'Un lieu ou des pays', words: 'pays lieu geographie', run: opens('map') },
  { name: 'Contenu d’un autre site', hint: 'Vidéo, son ou carte, par son adresse', words: 'video youtube integrer embed lien', run: opens('embed') },
  { name: 'Note de bas de page', hint: 'Un appel dans le texte, la note à la fin', words: 'renvoi footnote', run: opens('footnote') },
  { name: 'Terme expliqué', hint: 'Un mot du glossaire', words: 'glossaire definition', run: opens('term') },
  { name: 'Lien', hint: 'Vers une page', words: 'adresse url', run: opens('link') },
]

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').toLowerCase()

/** The entries that `text` may be the beginning of a word of; those whose name begins with it come first. */
export function entriesFor(text: string): Entry[] {
  const wanted = plain(text)
  const rank = ({ name, words }: Entry) => {
    if (plain(name).startsWith(wanted)) return 0
    return ` ${plain(`${name} ${words}`).replace(/[’'-]/g, ' ')}`.includes(` ${wanted}`) ? 1 : 2
  }
  return catalogue.filter((entry) => rank(entry) < 2).toSorted((a, b) => rank(a) - rank(b))
}

function putBox(editor: Editor): void {
  const { $from } = editor.state.selection
  if ($from.depth > 0 && $from.node(1).type.name === 'box') return
  const wrapped = editor.chain().focus().wrapIn('box').run()
  if (!wrapped) putBlock(editor, editor.schema.nodeFromJSON({ type: 'box', content: [{ type: 'paragraph' }] }))
}

/** Puts a block after the one with the caret, or in its place where that is an empty line; the caret goes where one writes on. */
export function putBlock(editor: Editor, ...nodes: Node[]): void {
  const { state } = editor
  const { $from } = state.selection
  const index = $from.index(0)
  const here = state.doc.maybeChild(index)
  const before = state.doc.content.content.slice(0, index).reduce((sum, node) => sum + node.nodeSize, 0)
  const isEmptyLine = here?.type.name === 'paragraph' && here.content.size === 0
  const tr = state.tr
  const from = here && !isEmptyLine ? before + here.nodeSize : before
  tr.replaceWith(from, isEmptyLine && here ? before + here.nodeSize : from, nodes)
  const end = from + nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  const first = nodes[0]
  if (end === tr.doc.content.size && !nodes.at(-1)?.isTextblock) {
    const paragraph = state.schema.nodes.paragraph?.create()
    if (paragraph) tr.insert(end, paragraph)
  }
  if (first?.isAtom) tr.setSelection(NodeSelection.create(tr.doc, from))
  else tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1)))
  editor.view.dispatch(tr.scrollIntoView())
  editor.view.focus()
}
