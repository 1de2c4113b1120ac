/** Pictures on their way: each has its place in the text, where it is said how far it is and what went wrong. */
import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Picture } from '#db/dto.ts'

const key = new PluginKey<DecorationSet>('uploads')
type Meta = { add: Decoration } | { remove: string }

export type Upload = (file: File, progress: (part: number) => void) => Promise<Picture>

export const Uploads = Extension.create({
  name: 'uploads',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(tr: Transaction, old: DecorationSet) {
          const set = old.map(tr.mapping, tr.doc)
          const meta: Meta | undefined = tr.getMeta(key)
          if (!meta) return set
          if ('add' in meta) return set.add(tr.doc, [meta.add])
          return set.remove(set.find(undefined, undefined, (spec) => spec.key === meta.remove))
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

const placeOf = (state: EditorState, id: string) => key.getState(state)?.find(undefined, undefined, (spec) => spec.key === id)[0]?.from
const remove = (editor: Editor, id: string) => {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(key, { remove: id } satisfies Meta))
}

let count = 0

/** Brings files into the text at a position, one after the other. `onPicture` makes each known before it is shown. */
export async function bringIn(editor: Editor, files: File[], at: number, upload: Upload, onPicture: (picture: Picture) => void): Promise<void> {
  const $at = editor.state.doc.resolve(at)
  const gap = $at.depth === 0 ? at : $at.parent.content.size === 0 ? $at.before(1) : $at.after(1)
  const waiting = files.map((file) => ({ file, id: `upload-${++count}`, line: lineFor(file.name) }))
  for (const { id, line } of waiting)
    editor.view.dispatch(editor.state.tr.setMeta(key, { add: Decoration.widget(gap, line.dom, { key: id, side: 1 }) } satisfies Meta))
  for (const { file, id, line } of waiting) {
    const attempt = async (): Promise<void> => {
      line.progress(0)
      try {
        // The device has no word for some kinds of picture; the server knows them by their bytes.
        if (file.type && !file.type.startsWith('image/')) throw new Error('Ce fichier n’est pas une image.')
        const picture = await upload(file, line.progress)
        if (editor.isDestroyed) return
        onPicture(picture)
        const place = placeOf(editor.state, id)
        remove(editor, id)
        if (place !== undefined) putPicture(editor, place, picture)
      } catch (error) {
        line.failed(
          error instanceof Error ? error.message : 'L’envoi n’a pas abouti.',
          () => void attempt(),
          () => remove(editor, id),
        )
      }
    }
    await attempt()
  }
}

/** In place of an empty line, or in the gap. */
function putPicture(editor: Editor, place: number, { id, alt, caption, credit }: Picture): void {
  const node = editor.schema.nodes.picture?.create({ mediaId: id, alt, caption, credit })
  if (!node) return
  const { tr, doc } = editor.state
  const here = doc.resolve(place).nodeAfter
  const isEmptyLine = here?.type.name === 'paragraph' && here.content.size === 0
  editor.view.dispatch(isEmptyLine && doc.childCount > 1 ? tr.replaceWith(place, place + here.nodeSize, node) : tr.insert(place, node))
}

function lineFor(name: string) {
  const dom = document.createElement('div')
  dom.className = 'editor-upload'
  dom.contentEditable = 'false'
  const said = document.createElement('span')
  const bar = document.createElement('progress')
  bar.max = 1
  bar.setAttribute('aria-label', `Envoi de ${name}`)
  dom.append(said, bar)
  return {
    dom,
    progress(part: number) {
      for (const button of dom.querySelectorAll('button')) button.remove()
      dom.removeAttribute('role')
      if (!bar.isConnected) dom.append(bar)
      bar.value = part
      said.textContent = part < 1 ? `${name}\u00a0: ${Math.round(part * 100)}\u202f%` : `${name}\u00a0: l’image est préparée…`
    },
    failed(message: string, again: () => void, drop: () => void) {
      bar.remove()
      dom.setAttribute('role', 'alert')
      said.textContent = `${name}\u00a0: ${message}`
      dom.append(button('Réessayer', again), button('Retirer', drop))
    },
  }
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'quiet'
  element.textContent = label
  element.addEventListener('mousedown', (event) => event.preventDefault())
  element.addEventListener('click', act)
  return element
}
