/**
 * « / » at the beginning of a word opens the list of blocks; what follows it narrows the list. While it is open the text
 * is a combobox to whoever listens to it, and the list belongs to it.
 */
import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { type Entry, entriesFor } from '#components/admin/editor/catalogue.ts'

export type Slash = { from: number; to: number; entries: Entry[]; chosen: number }
type Meta = { open: number } | { chosen: number } | { close: true }
type State = (Slash & { sign: boolean }) | null

const key = new PluginKey<State>('slash')
const LONGEST = 24
export const LIST = 'editor-blocks'
export const optionId = (index: number) => `${LIST}-${index}`

export const slashOf = (state: EditorState): Slash | null => key.getState(state) ?? null
export const openSlash = (state: EditorState) => state.tr.setMeta(key, { open: state.selection.from } satisfies Meta)
export const closeSlash = (state: EditorState) => state.tr.setMeta(key, { close: true } satisfies Meta)
const choose = (state: EditorState, chosen: number) => state.tr.setMeta(key, { chosen } satisfies Meta)

function next(tr: Transaction, old: State, state: EditorState): State {
  const meta: Meta | undefined = tr.getMeta(key)
  if (meta && 'close' in meta) return null
  if (meta && 'chosen' in meta) return old && { ...old, chosen: meta.chosen }
  if (meta) return { from: meta.open, to: meta.open, entries: entriesFor(''), chosen: 0, sign: false }
  if (!old) return typedSlash(tr, state)
  const from = tr.mapping.map(old.from, -1)
  const { $from, empty } = state.selection
  if (!empty || $from.pos < from + (old.sign ? 1 : 0) || $from.start() > from) return null
  const text = state.doc.textBetween(from, $from.pos, '\n', '\n')
  if (text.includes('\n') || text.length > LONGEST || (old.sign && !text.startsWith('/'))) return null
  if ($from.pos === old.to && !tr.docChanged) return old
  const entries = entriesFor(text.slice(old.sign ? 1 : 0).trim())
  return { from, to: $from.pos, entries, chosen: 0, sign: old.sign }
}

/** Only a sign that was just typed opens the list, not a caret that comes to stand behind one. */
function typedSlash(tr: Transaction, { selection, doc }: EditorState): State {
  const { $from, empty } = selection
  if (!tr.docChanged || !empty || tr.getMeta('paste') || tr.getMeta('history$') || $from.parent.type.name !== 'paragraph') return null
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 2), $from.parentOffset, '\n', '\n')
  if (!/(?:^|\s)\/$/.test(before) || ($from.parentOffset > 2 && before.length < 2)) return null
  if (tr.before.content.size >= doc.content.size || $from.marks().some((mark) => mark.type.name === 'code')) return null
  return { from: $from.pos - 1, to: $from.pos, entries: entriesFor(''), chosen: 0, sign: true }
}

/** What the text is to whoever listens to it; for the attributes of the view, which come before those of a plugin. */
export function roleOf(state: EditorState): Record<string, string> {
  const open = key.getState(state)
  if (!open) return { role: 'textbox', 'aria-multiline': 'true' }
  const active: Record<string, string> = open.entries.length > 0 ? { 'aria-activedescendant': optionId(open.chosen) } : {}
  return { role: 'combobox', 'aria-expanded': 'true', 'aria-haspopup': 'listbox', 'aria-autocomplete': 'list', 'aria-controls': LIST, ...active }
}

type Options = { onChoose: (entry: Entry) => void }

export const SlashMenu = Extension.create<Options>({
  name: 'slash',
  priority: 1000,
  addOptions: () => ({ onChoose: () => undefined }),
  addProseMirrorPlugins() {
    const { options } = this
    return [
      new Plugin<State>({
        key,
        state: { init: () => null, apply: (tr, old, _before, state) => next(tr, old, state) },
        props: {
          handleKeyDown(view, event) {
            const open = key.getState(view.state)
            if (!open || event.isComposing) return false
            const { entries, chosen } = open
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
            if (step) view.dispatch(choose(view.state, (chosen + step + entries.length) % Math.max(1, entries.length)))
            else if (event.key === 'Escape') view.dispatch(closeSlash(view.state))
            else if (event.key === 'Enter' || event.key === 'Tab') {
              const entry = entries[chosen]
              if (!entry) return false
              options.onChoose(entry)
            } else return false
            event.preventDefault()
            return true
          },
          handleDOMEvents: {
            blur(view) {
              // A press on the list comes first, and does not take the focus.
              if (key.getState(view.state)) view.dispatch(closeSlash(view.state))
              return false
            },
          },
        },
      }),
    ]
  },
})
