'use client'

import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { FocalPoint } from '#components/admin/desk/focal-point.tsx'
import { describePicture, pictureUse } from '#components/admin/desk/queries.ts'
import { ListEnd } from '#components/admin/list-end.tsx'
import { pictureList, picturesTaken, uploadPicture } from '#components/admin/media.ts'
import { moment } from '#components/admin/states.tsx'
import type { LibraryPicture } from '#db/dto.ts'

type Coming = { key: string; name: string; part: number; wrong?: string }

/** The pictures of the paper. In the browser because they come by drop, and each says how far it is. */
export function MediaLibrary({ editor }: { editor: boolean }) {
  const client = useQueryClient()
  const [q, setQ] = useState('')
  const [chosen, choose] = useState<string | null>(null)
  const [coming, setComing] = useState<Coming[]>([])
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const list = useInfiniteQuery(pictureList(q.trim()))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []

  const bring = async (files: File[]) => {
    const fresh = files.map((file, i) => ({ file, line: { key: `${Date.now()} ${i}`, name: file.name, part: 0 } }))
    setComing((before) => [...before.filter(({ wrong }) => !wrong), ...fresh.map(({ line }) => line)])
    for (const { file, line } of fresh) {
      const note = (change: Partial<Coming>) => setComing((before) => before.map((one) => (one.key === line.key ? { ...one, ...change } : one)))
      try {
        const picture = await uploadPicture(file, (part) => note({ part }))
        setComing((before) => before.filter(({ key }) => key !== line.key))
        choose(picture.id)
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
          <button type="button" onClick={() => field.current?.click()}>
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
                  onClick={() => choose(picture.id)}
                >
                  {/* biome-ignore lint/performance/noImgElement: the sizes are made when a picture comes in */}
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
        {chosen && <PictureSide key={chosen} id={chosen} editor={editor} close={() => choose(null)} />}
      </div>
    </div>
  )
}

function PictureSide({ id, editor, close }: { id: string; editor: boolean; close: () => void }) {
  const { data, isError } = useQuery(pictureUse(id))
  return (
    <aside className="noun-side" aria-label="Image choisie">
      {data ? (
        <PictureForm key={`${data.alt}${data.focal.x}`} picture={data} editor={editor} close={close} />
      ) : (
        <p className="empty">{isError ? 'Cette image n’a pas pu être lue.' : 'Un instant…'}</p>
      )}
    </aside>
  )
}

function PictureForm({ picture, editor, close }: { picture: LibraryPicture; editor: boolean; close: () => void }) {
  const client = useQueryClient()
  const [focal, setFocal] = useState(picture.focal)
  const [said, say] = useState('')
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const word = (name: string) => String(given.get(name) ?? '')
    const moved = focal.x !== picture.focal.x || focal.y !== picture.focal.y
    try {
      await describePicture(picture.id, { alt: word('alt'), caption: word('caption'), credit: word('credit'), ...(moved && { focal }) })
      say('Enregistré.')
    } catch (error) {
      say(error instanceof Error ? error.message : 'Rien n’a été enregistré.')
    }
    await client.invalidateQueries({ queryKey: ['media'] })
  }
  return (
    <form className="noun-form" onSubmit={save}>
      <FocalPoint picture={picture} focal={focal} change={editor ? setFocal : undefined} />
      <p className="side-help">
        {picture.width} × {picture.height} pixels, {Math.round(picture.bytes / 1024).toLocaleString('fr-FR')} ko, ajoutée le {moment(picture.createdAt)}
      </p>
      <div className="noun-field">
        <label htmlFor="image-alt">Description</label>
        <textarea id="image-alt" name="alt" rows={2} maxLength={500} defaultValue={picture.alt} aria-describedby="image-alt-aide" />
        <p id="image-alt-aide" className="side-help">
          Ce que l’image montre, pour qui ne la voit pas. Proposée là où l’image servira.
        </p>
      </div>
      <div className="noun-field">
        <label htmlFor="image-caption">Légende</label>
        <textarea id="image-caption" name="caption" rows={2} maxLength={1000} defaultValue={picture.caption} />
      </div>
      <div className="noun-field">
        <label htmlFor="image-credit">Crédit</label>
        <input id="image-credit" name="credit" maxLength={500} defaultValue={picture.credit} />
      </div>
      <p role="status" className="side-help">
        {said}
      </p>
      <p className="desk-acts">
        <button type="submit">Enregistrer</button>
        <button type="button" className="quiet" onClick={close}>
          Fermer
        </button>
      </p>
      <section aria-labelledby="image-uses">
        <h2 id="image-uses">Où elle sert</h2>
        {picture.uses.length === 0 ? (
          <p className="side-help">Nulle part encore.</p>
        ) : (
          <ul className="desk-list">
            {picture.uses.map(({ id, title, path }) => (
              <li key={id}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </form>
  )
}
