/**
 * French typography while somebody writes, by the rules of `db/typography.ts`. A word is set when the sign after it is
 * typed; quotation marks, apostrophes and « … » at once. Each correction is an act of its own: one Ctrl+Z, or Backspace right
 * after it, brings back what was typed, and it stays that way. Code and addresses stay as they are.
 */
import { Extension } from '@tiptap/core'
import { closeHistory, undo } from '@tiptap/pm/history'
import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { lineOf } from '#components/admin/editor/line.ts'
import { typeset } from '#db/typography.ts'

/** How far back from the caret a correction may be: the word before, its unit and the sign between. */
const REACH = 24
const FULL = '\u00a0'

/** `last` is where the caret was after a correction that nothing followed yet; `refused` are places that were set back. */
type State = { last: number | null; at: number[]; refused: number[] }
type Meta = { corrected: number[] } | { refused: true }
const key = new PluginKey<State>('typography')

/** Replaces `text[from..to]` by `text`. */
export type Edit = { from: number; to: number; text: string }

/**
 * What is to be changed in the line `before`, whose last sign has just been typed, or which is `finished`.
 * The rules never lose a letter or digit, so the two texts can be compared from letter to letter.
 */
export function corrections(before: string, finished = false): Edit[] {
  if (finished) return differences(before, typeset(before)).filter((edit) => edit.to >= before.length - REACH)
  const typed = before.at(-1) ?? ''
  const quote = typed === '"' ? quotation(before.slice(0, -1)) : null
  if (quote) return [{ from: before.length - 1 - quote.spaces, to: before.length, text: quote.text }]
  if (typed === "'") return /\p{L}'$/u.test(before) ? [{ from: before.length - 1, to: before.length, text: '’' }] : []
  // A letter may go on with the word, and a colon with an address.
  if (/[\p{L}\p{N}]$/u.test(before) || /\S:$/.test(before)) return []
  return differences(before, typeset(before)).filter((edit) => edit.to >= before.length - REACH)
}

/** The second rank within « » is “ ”. */
function quotation(before: string): { text: string; spaces: number } {
  const open = before.lastIndexOf('«') > before.lastIndexOf('»')
  const inner = before.lastIndexOf('“') > before.lastIndexOf('”')
  if (inner) return { text: '”', spaces: 0 }
  if (/(?:^|[\s(’\u2013-])$/.test(before) && !/«\s?$/.test(before)) {
    const gap = /[ \u00a0\u202f]$/.test(before) ? 1 : 0
    if (!open) return { text: `«${FULL}`, spaces: 0 }
    return gap && isSentence(before) ? { text: `${FULL}»`, spaces: 1 } : { text: '“', spaces: 0 }
  }
  return open ? { text: `${FULL}»`, spaces: 0 } : { text: `«${FULL}`, spaces: 0 }
}

/** A space before the sign and a finished sentence: « … . " » closes. */
const isSentence = (before: string) => /[.!?…][ \u00a0\u202f]$/.test(before)

/** The stretches between letters in which two texts differ that have the same letters. */
function differences(before: string, after: string): Edit[] {
  const parts = (text: string) => text.split(/(?<=[\p{L}\p{N}])|(?=[\p{L}\p{N}])/u)
  const [old, set] = [stretches(parts(before)), stretches(parts(after))]
  if (old.length !== set.length) return []
  let at = 0
  return old.flatMap((part, i): Edit[] => {
    const from = at
    at += part.length
    return part === set[i] ? [] : [narrowed({ from, to: at, text: set[i] ?? part }, part)]
  })
}

/** Letters and what stands between them, in turn, so that both lists have the same length. */
function stretches(parts: string[]): string[] {
  const result = ['']
  for (const part of parts) {
    if (/^[\p{L}\p{N}]$/u.test(part)) result.push(part, '')
    else result[result.length - 1] += part
  }
  return result
}

/** Without what stays the same at both ends, so that the marks of a text stay where they are. */
function narrowed({ from, to, text }: Edit, old: string): Edit {
  let start = 0
  while (start < Math.min(old.length, text.length) && old[start] === text[start]) start++
  let end = 0
  while (end < Math.min(old.length, text.length) - start && old.at(-1 - end) === text.at(-1 - end)) end++
  return { from: from + start, to: to - end, text: text.slice(start, text.length - end) }
}

/** The line up to the caret; code stands in it as signs that no rule knows. */
function lineBefore($at: ResolvedPos): string {
  return lineOf($at.parent, (text, node) => (node.marks.some((mark) => mark.type.name === 'code') ? '\ufffc'.repeat(text.length) : text)).slice(
    0,
    $at.parentOffset,
  )
}

/** Corrects what stands before the caret, as an act of its own. */
function correct(view: EditorView, finished = false): void {
  const { $from, empty } = view.state.selection
  if (!empty || !$from.parent.inlineContent || $from.marks().some((mark) => mark.type.name === 'code')) return
  const line = lineBefore($from)
  const start = $from.start()
  const refused = key.getState(view.state)?.refused ?? []
  const edits = corrections(line, finished).filter(
    ({ from, to }) => !refused.some((at) => at >= start + from - 1 && at <= start + to + 1) && !line.slice(from, to).includes('\ufffc'),
  )
  if (edits.length === 0) return
  const tr = closeHistory(view.state.tr)
  for (const { from, to, text } of edits.toReversed()) {
    if (text === '') tr.delete(start + from, start + to)
    else tr.insertText(text, start + from, start + to)
  }
  view.dispatch(tr.setMeta(key, { corrected: edits.map(({ from }) => tr.mapping.map(start + from, -1)) } satisfies Meta))
  // What is typed next belongs to no correction.
  view.dispatch(closeHistory(view.state.tr))
}

function next(tr: Transaction, state: State): State {
  const meta: Meta | undefined = tr.getMeta(key)
  const refused = tr.docChanged ? state.refused.map((at) => tr.mapping.map(at, -1)) : state.refused
  if (meta && 'corrected' in meta) return { last: tr.selection.from, at: meta.corrected, refused }
  if (meta) return { last: null, at: [], refused }
  // Undone by the history itself: what was corrected last is refused from now on.
  const isUndo = tr.getMeta('history$')?.redo === false
  if (isUndo && state.at.length > 0) return { last: null, at: [], refused: [...refused, ...state.at].slice(-200) }
  if (!tr.docChanged) return tr.selectionSet ? { ...state, last: null, refused } : state
  return { last: null, at: isUndo ? [] : state.at.map((at) => tr.mapping.map(at, -1)), refused }
}

/** Takes back a correction that nothing followed. */
export function takeBack(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const last = key.getState(state)?.last
  if (last === null || last === undefined || state.selection.from !== last || !state.selection.empty) return false
  return undo(state, dispatch)
}

export const Typography = Extension.create({
  name: 'typography',
  priority: 50,
  addProseMirrorPlugins: () => [
    new Plugin<State>({
      key,
      state: { init: () => ({ last: null, at: [], refused: [] }), apply: next },
      props: {
        handleTextInput(view, _from, _to, _text, typed) {
          if (view.composing) return false
          view.dispatch(typed())
          correct(view)
          return true
        },
        handleKeyDown(view, event) {
          if (event.key === 'Backspace' && !event.isComposing && takeBack(view.state, view.dispatch)) return true
          // A line that ends is finished as a word is that a space follows.
          const { $from } = view.state.selection
          if (event.key === 'Enter' && !event.isComposing && $from.parentOffset === $from.parent.content.size) correct(view, true)
          return false
        },
        handleDOMEvents: {
          compositionend(view) {
            setTimeout(() => {
              if (!view.isDestroyed) correct(view)
            })
            return false
          },
        },
      },
    }),
  ],
})
