'use client'

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { PictureSide } from '#components/admin/desk/picture-side.tsx'
import { useStay, useUnsaved } from '#components/admin/desk/unsaved.tsx'
import { ListEnd } from '#components/admin/list-end.tsx'
import { pictureList, picturesTaken, uploadPicture } from '#components/admin/media.ts'
import { useFocusAfter } from '#components/focus-after.ts'

type Coming = { key: string; name: string; part: number; wrong?: string }

/** The pictures of the paper. In the browser because they come by drop, and each says how far it is. */
export function MediaLibrary({ editor }: { editor: boolean }) {
  const client = useQueryClient()
  const [q, setQ] = useState('')
  const [chosen, choose] = useState<string | null>(null)
  const { turnTo, written, dialog } = useUnsaved(choose)
  const [coming, setComing] = useState<Coming[]>([])
  useStay(coming.some(({ wrong }) => !wrong))
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useFocusAfter(chosen, button)
  const list = useInfiniteQuery(pictureList(q.trim()))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []

  const bring = async (files: File[]) => {
    const fresh = files.map((file, i) => ({ file, line: { key: `${Date.now()} ${i}`, name: file.name, part: 0 } }))
    setComing((before) => [...before.filter(({ wrong }) => !wrong), ...fresh.map(({ line }) => line)])
    let isFirst = true
    for (const { file, line } of fresh) {
      const note = (change: Partial<Coming>) => setComing((before) => before.map((one) => (one.key === line.key ? { ...one, ...change } : one)))
      try {
        const picture = await uploadPicture(file, (part) => note({ part }))
        setComing((before) => before.filter(({ key }) => key !== line.key))
        // The others wait in the list: who is writing about one is not taken away from it.
        if (isFirst) choose((now) => now ?? picture.id)
        isFirst = false
      } catch (error) {
        note({ wrong: error instanceof Error ? error.message : 'L’image n’a pas pu être enregistrée.' })
      }
      await client.invalidateQueries({ queryKey: ['media'] })
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does
    <div
      className="media-room"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void bring([...event.dataTransfer.files])
      }}
    >
      <header className="desk-head">
        <h1>Médias</h1>
        <p className="desk-acts">
          <input
            ref={field}
            type="file"
            hidden
            accept={picturesTaken}
            multiple
            onChange={(event) => {
              void bring([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
          <button type="button" ref={button} onClick={() => field.current?.click()}>
            Ajouter des images
          </button>
        </p>
      </header>
      <ul className="media-coming" aria-live="polite" aria-label="Images en chemin">
        {coming.map(({ key, name, part, wrong }) => (
          <li key={key} data-wrong={wrong ? true : undefined}>
            {wrong ? `${name}\u00a0: ${wrong}` : part < 1 ? `${name}\u00a0: ${Math.round(part * 100)} %` : `${name}\u00a0: mise en tailles…`}
            {!wrong && <progress value={part} aria-hidden="true" />}
          </li>
        ))}
      </ul>
      <search className="filters">
        <label>
          Mots de la description, de la légende ou du crédit
          <input type="search" value={q} onChange={(event) => setQ(event.target.value)} />
        </label>
      </search>
      <div className="noun-screen" data-open={chosen ? true : undefined}>
        <div>
          <ul className="picker-grid media-grid">
            {items.map((picture) => (
              <li key={picture.id}>
                <button
                  type="button"
                  aria-pressed={picture.id === chosen}
                  aria-label={picture.alt || 'Image sans description'}
                  onClick={() => turnTo(picture.id)}
                >
                  <img
                    src={`${picture.base}/${picture.widths[0]}.webp`}
                    alt=""
                    loading="lazy"
                    width={picture.width}
                    height={picture.height}
                    style={{ backgroundColor: picture.color, objectPosition: `${picture.focal.x * 100}% ${picture.focal.y * 100}%` }}
                  />
                </button>
                <p className="media-name" data-none={picture.alt ? undefined : true}>
                  {picture.alt || 'Sans description'}
                </p>
              </li>
            ))}
          </ul>
          <ListEnd
            list={list}
            count={items.length}
            empty={
              q.trim()
                ? 'Aucune image ne répond à ces mots.'
                : 'Aucune image encore. Déposez-en ici\u00a0: elles sont mises dans toutes les tailles à leur arrivée.'
            }
          />
        </div>
        {chosen && <PictureSide key={chosen} id={chosen} editor={editor} close={() => turnTo(null)} written={written} />}
      </div>
      {dialog}
    </div>
  )
}
