'use client'

import type { Editor } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { fromBody, toBody } from '#components/admin/editor/body.ts'
import type { BodyEditorProps } from '#components/admin/editor/body-editor.tsx'
import { type Acts, extensions } from '#components/admin/editor/extensions.ts'
import { bodySchema } from '#components/admin/editor/schema.ts'
import { roleOf } from '#components/admin/editor/slash.ts'
import { bringIn } from '#components/admin/editor/uploads.ts'
import type { Body, Picture } from '#db/dto.ts'

/** Between the last key and telling of it, in milliseconds. */
const CALM = 250

const words = { class: 'body', id: 'editor-text', 'aria-label': 'Texte de l’article', lang: 'fr', spellcheck: 'true', translate: 'no' }

type Made = {
  editor: Editor | null
  pictures: Record<string, Picture>
  /** Pictures that were chosen or sent here. */
  learn: (pictures: Picture[]) => void
  /** The body as it is now, after telling of it; null while it cannot be stored. */
  flush: () => Body | null
  /** Calls `onChange` at once, should a change still be about to be told. */
  tellNow: () => void
  /** Why what is on the screen cannot be stored, in words. */
  trouble: string | null
}

/** The editor itself, and what it tells of the text. */
export function useBodyEditor(props: BodyEditorProps, acts: Omit<Acts, 'files'>): Made {
  const [learned, setLearned] = useState<Record<string, Picture>>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const learn = useCallback(
    (pictures: Picture[]) => setLearned((before) => ({ ...before, ...Object.fromEntries(pictures.map((picture) => [picture.id, picture])) })),
    [],
  )
  const last = useRef({ props, acts })
  last.current = { props, acts }
  const editorRef = useRef<Editor | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const stable = useMemo(
    (): Acts => ({
      edit: (...given) => last.current.acts.edit(...given),
      choose: (...given) => last.current.acts.choose(...given),
      find: () => last.current.acts.find(),
      toolbar: () => last.current.acts.toolbar(),
      report: (...given) => last.current.acts.report(...given),
      files: (files, at) => {
        const editor = editorRef.current
        if (editor)
          void bringIn(
            editor,
            files.slice(0, 20),
            at,
            (...given) => last.current.props.upload(...given),
            (picture) => learn([picture]),
          )
      },
    }),
    [learn],
  )

  const flush = useCallback((): Body | null => {
    const editor = editorRef.current
    if (!editor) return null
    const isWaiting = timer.current !== undefined
    clearTimeout(timer.current)
    timer.current = undefined
    try {
      const body = toBody(editor.state.doc)
      setTrouble(null)
      if (isWaiting) last.current.props.onChange(body)
      return body
    } catch (error) {
      setTrouble(
        `${error instanceof Error ? error.message : 'Le texte ne peut pas être enregistré.'} Ce qui a changé depuis n’est pas enregistré\u00a0: annulez la dernière action (Ctrl+Z).`,
      )
      return null
    }
  }, [])

  const editor = useEditor(
    {
      extensions: useMemo(() => extensions(stable), [stable]),
      content: useMemo(() => fromBody(bodySchema, props.initial).toJSON(), [props.initial]),
      editable: !props.readOnly,
      injectCSS: false,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      editorProps: { attributes: (state) => ({ ...words, ...roleOf(state) }) },
      onUpdate: () => {
        clearTimeout(timer.current)
        timer.current = setTimeout(flush, CALM)
      },
    },
    [],
  )
  editorRef.current = editor

  const readOnly = props.readOnly ?? false
  useEffect(() => {
    editor?.setEditable(!readOnly, false)
  }, [editor, readOnly])
  const tellNow = useCallback(() => void (timer.current !== undefined && flush()), [flush])
  useEffect(() => tellNow, [tellNow])

  return { editor, pictures: useMemo(() => ({ ...props.pictures, ...learned }), [props.pictures, learned]), learn, flush, tellNow, trouble }
}
