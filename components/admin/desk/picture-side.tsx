'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { FocalPoint } from '#components/admin/desk/focal-point.tsx'
import { describePicture, type PictureWish, pictureUse } from '#components/admin/desk/queries.ts'
import { moment } from '#components/admin/states.tsx'
import { useOneAtATime } from '#components/one-at-a-time.ts'
import type { LibraryPicture } from '#db/dto.ts'

type Props = {
  id: string
  editor: boolean
  close: () => void
  /** Whether something is written that is not saved. */
  written: (unsaved: boolean) => void
}

/** What is said of one picture. In the browser because it is written beside the list. */
export function PictureSide({ id, ...props }: Props) {
  const { data, isError } = useQuery(pictureUse(id))
  return (
    <aside className="noun-side" aria-label="Image choisie">
      {data ? <PictureForm picture={data} {...props} /> : <p className="empty">{isError ? 'Cette image n’a pas pu être lue.' : 'Un instant…'}</p>}
    </aside>
  )
}

type Words = Required<PictureWish>
const isSame = (one: Words[keyof Words] | undefined, other: Words[keyof Words]) => JSON.stringify(one) === JSON.stringify(other)

/** What of `wish` is another thing than `stands`. */
const changesOf = (wish: PictureWish, stands: Words): PictureWish =>
  Object.fromEntries(Object.entries(wish).filter(([name, value]) => !isSame(value, stands[name as keyof Words])))

function PictureForm({ picture, editor, close, written }: Omit<Props, 'id'> & { picture: LibraryPicture }) {
  const client = useQueryClient()
  // Only what is written here: the rest is what is stored, whoever stores it meanwhile, and goes to nobody again.
  const [wish, setWish] = useState<PictureWish>({})
  const [said, say] = useState('')
  const { busy, once } = useOneAtATime()
  const changes = changesOf(wish, picture)
  const unsaved = Object.keys(changes).length > 0
  useEffect(() => {
    written(unsaved)
    return () => written(false)
  }, [unsaved, written])
  const write = (part: PictureWish) => {
    say('')
    // What is again as it stands is no wish, unless it is about to stand otherwise.
    setWish((before) => (busy ? { ...before, ...part } : changesOf({ ...before, ...part }, picture)))
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    void once(async () => {
      say('')
      try {
        if (unsaved) {
          const stored = await describePicture(picture.id, changes)
          const { queryKey } = pictureUse(picture.id)
          await client.cancelQueries({ queryKey })
          client.setQueryData(queryKey, (known) => known && { ...known, ...stored })
          // What was written while it was saved stays to be saved.
          setWish((now) => Object.fromEntries(Object.entries(now).filter(([name, value]) => !isSame(changes[name as keyof Words], value))))
        }
        say('Enregistré.')
      } catch (error) {
        say(error instanceof Error ? error.message : 'Rien n’a été enregistré.')
      }
      void client.invalidateQueries({ queryKey: ['media'] })
    })
  }
  const field = (name: 'alt' | 'caption' | 'credit') => ({
    id: `image-${name}`,
    value: wish[name] ?? picture[name],
    onChange: (event: { target: { value: string } }) => write({ [name]: event.target.value }),
  })
  return (
    <form className="noun-form" onSubmit={save}>
      <FocalPoint picture={picture} focal={wish.focal ?? picture.focal} change={editor ? (focal) => write({ focal }) : undefined} />
      <p className="side-help">
        {picture.width} × {picture.height} pixels, {Math.round(picture.bytes / 1024).toLocaleString('fr-FR')} ko, ajoutée le {moment(picture.createdAt)}
      </p>
      <div className="noun-field">
        <label htmlFor="image-alt">Description</label>
        <textarea {...field('alt')} rows={2} maxLength={500} aria-describedby="image-alt-aide" />
        <p id="image-alt-aide" className="side-help">
          Ce que l’image montre, pour qui ne la voit pas. Proposée là où l’image servira.
        </p>
      </div>
      <div className="noun-field">
        <label htmlFor="image-caption">Légende</label>
        <textarea {...field('caption')} rows={2} maxLength={1000} />
      </div>
      <div className="noun-field">
        <label htmlFor="image-credit">Crédit</label>
        <input {...field('credit')} maxLength={500} />
      </div>
      <p role="status" className="side-help">
        {said}
      </p>
      <p className="desk-acts">
        <button type="submit" aria-disabled={busy}>
          Enregistrer
        </button>
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
