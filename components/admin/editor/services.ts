'use client'

/** What the blocks on the screen ask of the editor around them. */
import type { Editor } from '@tiptap/core'
import { createContext, useContext } from 'react'
import type { Dialog } from '#components/admin/editor/catalogue.ts'
import type { Block, MapDrawing, Picture } from '#db/dto.ts'

export type MapAttrs = Extract<Block, { type: 'map' }>['attrs']
export type EditorTerm = { slug: string; term: string; definition: string }
export type EditorCountry = { iso: string; name: string; capital?: { name: string; lon: number; lat: number } }

export type Services = {
  pictures: Record<string, Picture>
  pickPicture: (several: boolean) => Promise<Picture[]>
  /** A picture that is not among `pictures` yet, and is from then on; null where the library has it no more. */
  findPicture: (id: string) => Promise<Picture | null>
  lookUp: (href: string) => Promise<{ title: string; provider: string }>
  drawMap: (attrs: MapAttrs) => Promise<MapDrawing>
  terms: EditorTerm[]
  countries: EditorCountry[]
  /** Opens the dialog of the block at a position, or for a new one. */
  edit: (dialog: Dialog, at: number | null) => void
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('A block of the editor stands outside of it.')
  return services
}

let groups = 0
/** What is typed into one field while it has the focus is one act to undo. */
export const newGroup = () => ++groups

/** Sets an attribute of the node at `at`; changes of one `group` are undone together. */
export function setAttribute(editor: Editor, at: number | undefined, name: string, value: unknown, group: number): void {
  if (at === undefined) return
  // The history keeps together what has the same number here, as it does for a composition of several keys.
  editor.view.dispatch(editor.state.tr.setNodeAttribute(at, name, value).setMeta('composition', group + 1e6))
}

/** Takes a block out of the text, and the button that was pressed with it: the text has the keys then. */
export function takeOut({ editor, deleteNode }: { editor: Editor; deleteNode: () => void }): void {
  deleteNode()
  editor.view.focus()
}
