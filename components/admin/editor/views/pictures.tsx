'use client'

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { setAttribute, takeOut, useServices } from '#components/admin/editor/services.ts'
import { Field } from '#components/admin/editor/views/field.tsx'
import { Picture } from '#components/article/picture.tsx'
import type { Picture as Known } from '#db/dto.ts'

/** A picture in the place where it is used: what it shows, what is said below it and who made it are asked for here. */
export function PictureView(props: NodeViewProps) {
  const { node, editor, getPos, selected } = props
  const { pickPicture } = useServices()
  const { mediaId, alt, caption, credit } = node.attrs
  const { picture, words, again } = usePicture(mediaId)
  const write = (name: string) => (value: string, group: number) => setAttribute(editor, getPos(), name, value, group)
  const replace = async () => {
    const [chosen] = await pickPicture(false)
    const at = getPos()
    if (!chosen || at === undefined) return
    const attrs = { mediaId: chosen.id, alt: chosen.alt, caption: caption || chosen.caption, credit: chosen.credit }
    editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, attrs))
  }
  return (
    <NodeViewWrapper as="figure" className={selected ? 'editor-selected' : undefined}>
      {picture ? (
        <Picture picture={{ ...picture, alt }} sizes="(min-width: 720px) 640px, calc(100vw - 32px)" />
      ) : (
        <p className="editor-absent" role="note" contentEditable={false}>
          {words}{' '}
          {again && (
            <button type="button" className="quiet" onClick={again}>
              Réessayer
            </button>
          )}
        </p>
      )}
      <figcaption className="editor-fields" contentEditable={false}>
        <Field label="Légende" value={caption} onChange={write('caption')} max={1000} disabled={!editor.isEditable} />
        <Field
          label="Ce que montre l’image"
          missing="description manquante"
          value={alt}
          onChange={write('alt')}
          max={500}
          disabled={!editor.isEditable}
          placeholder="Pour qui ne la voit pas"
        />
        <Field label="Crédit" missing="crédit manquant" value={credit} onChange={write('credit')} max={500} disabled={!editor.isEditable} />
        {editor.isEditable && (
          <span className="editor-acts">
            <button type="button" className="quiet" onClick={replace}>
              Remplacer
            </button>
            <button type="button" className="quiet" onClick={() => takeOut(props)}>
              Supprimer l’image
            </button>
          </span>
        )}
      </figcaption>
    </NodeViewWrapper>
  )
}

/** The picture itself, which the page need not know yet where it was pasted from another article; else what to say in its place. */
function usePicture(id: string): { picture: Known | undefined; words: string; again: (() => void) | undefined } {
  const services = useServices()
  const last = useRef(services.findPicture)
  last.current = services.findPicture
  const [answer, setAnswer] = useState<{ id: string; is: 'asked' | 'gone' | 'unread' } | null>(null)
  const picture = services.pictures[id]
  const is = answer?.id === id ? answer.is : null
  const isUnknown = !picture && is === null
  useEffect(() => {
    if (!isUnknown) return
    setAnswer({ id, is: 'asked' })
    last.current(id).then(
      (found) => found ?? setAnswer({ id, is: 'gone' }),
      () => setAnswer({ id, is: 'unread' }),
    )
  }, [id, isUnknown])
  if (is === 'gone') return { picture, words: 'Cette image n’est plus dans la médiathèque. Remplacez-la ou supprimez-la.', again: undefined }
  if (is === 'unread') return { picture, words: 'Cette image n’a pas pu être lue.', again: () => setAnswer(null) }
  return { picture, words: 'Un instant…', again: undefined }
}

export function GalleryView({ node, editor, getPos }: NodeViewProps) {
  const { pickPicture } = useServices()
  const add = async () => {
    const chosen = await pickPicture(true)
    const at = getPos()
    const type = editor.schema.nodes.picture
    if (at === undefined || !type || chosen.length === 0) return
    const now = editor.state.doc.nodeAt(at)
    if (now)
      editor.view.dispatch(
        editor.state.tr.insert(
          at + now.nodeSize - 1,
          chosen.map(({ id, alt, caption, credit }) => type.create({ mediaId: id, alt, caption, credit })),
        ),
      )
  }
  return (
    <NodeViewWrapper className="editor-gallery" aria-label={`Galerie de ${node.childCount} images`} role="group">
      <NodeViewContent className="gallery" />
      {editor.isEditable && (
        <span className="editor-acts" contentEditable={false}>
          <button type="button" className="quiet" onClick={add}>
            Ajouter des images
          </button>
        </span>
      )}
    </NodeViewWrapper>
  )
}
