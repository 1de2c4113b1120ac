/** Find and replace: what is found is shown where it stands, and everything can be replaced in one act. */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { lineOf } from '#components/admin/editor/line.ts'

/** `accents`: « e » finds « é » where it is false; `case`: « a » finds « A » where it is false. */
export type Question = { text: string; accents: boolean; case: boolean }
export type Found = { from: number; to: number }
type State = { question: Question | null; found: Found[]; current: number }
const key = new PluginKey<State>('find')
const none: State = { question: null, found: [], current: -1 }

/** No-break spaces and typographic apostrophes are what one finds with those of the keyboard. */
const keyboard: Record<string, string> = { '\u00a0': ' ', '\u202f': ' ', '’': "'", '‑': '-', œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE' }

/** The text as it is compared, and for each of its signs the place in `text` that it comes from. */
export function folded(text: string, question: Omit<Question, 'text'>): { text: string; origin: number[] } {
  let result = ''
  const origin: number[] = []
  let at = 0
  for (const sign of text) {
    let plain = keyboard[sign] ?? sign
    if (!question.accents) plain = plain.normalize('NFD').replace(/\p{M}/gu, '')
    if (!question.case) plain = plain.toLowerCase()
    result += plain
    for (let i = 0; i < plain.length; i++) origin.push(at)
    at += sign.length
  }
  origin.push(at)
  return { text: result, origin }
}

/** Every place of `question` within the texts of the document, in order. */
export function search(doc: Node, question: Question): Found[] {
  const wanted = folded(question.text, question).text
  const found: Found[] = []
  if (wanted === '') return found
  doc.descendants((node, at) => {
    if (!node.inlineContent || node.childCount === 0) return true
    const { text, origin } = folded(lineOf(node), question)
    for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + wanted.length)) {
      const [from, to] = [origin[i] ?? 0, origin[i + wanted.length] ?? 0]
      if (to > from) found.push({ from: at + 1 + from, to: at + 1 + to })
    }
    return true
  })
  return found.toSorted((a, b) => a.from - b.from)
}

const state = (editor: EditorState): State => key.getState(editor) ?? none
export const findings = (editor: EditorState): { count: number; current: number } => ({ count: state(editor).found.length, current: state(editor).current })

/** Asks, and goes to the first place after the caret; null ends the search. */
export function ask(editor: EditorState, question: Question | null): Transaction {
  return editor.tr.setMeta(key, question?.text ? { question } : { question: null })
}

/** Selects the next (1) or the last (−1) place. */
export function go(editor: EditorState, step: -1 | 0 | 1): Transaction {
  const { found, current } = state(editor)
  const tr = editor.tr
  if (found.length === 0) return tr
  const next = (current + step + found.length) % found.length
  const place = found[next]
  if (!place) return tr
  return tr
    .setSelection(TextSelection.create(tr.doc, place.from, place.to))
    .setMeta(key, { current: next })
    .scrollIntoView()
}

/** Replaces the current place, or all of them at once. */
export function replace(editor: EditorState, text: string, all: boolean): Transaction {
  const { found, current } = state(editor)
  const tr = editor.tr
  const places = all ? found : found.slice(current, current + 1)
  for (const { from, to } of places.toReversed()) {
    if (text === '') tr.delete(from, to)
    else tr.insertText(text, from, to)
  }
  return tr
}

function next(tr: Transaction, old: State): State {
  const meta: { question?: Question | null; current?: number } | undefined = tr.getMeta(key)
  const question = meta && 'question' in meta ? (meta.question ?? null) : old.question
  if (!question) return none
  const found = question === old.question && !tr.docChanged ? old.found : search(tr.doc, question)
  if (found.length === 0) return { question, found, current: -1 }
  if (meta?.current !== undefined) return { question, found, current: meta.current }
  if (question === old.question && !tr.docChanged) return { ...old, found }
  const after = found.findIndex((place) => place.from >= tr.selection.from)
  return { question, found, current: Math.max(0, after) }
}

export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<State>({
      key,
      state: { init: () => none, apply: next },
      props: {
        decorations(editor) {
          const { found, current } = state(editor)
          if (found.length === 0) return null
          return DecorationSet.create(
            editor.doc,
            found.map(({ from, to }, i) => Decoration.inline(from, to, { class: i === current ? 'editor-found editor-found-here' : 'editor-found' })),
          )
        },
      },
    }),
  ],
})
