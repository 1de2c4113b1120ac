'use client'

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useState } from 'react'
import { ListEnd } from '#components/admin/list-end.tsx'
import { pictureList, picturesTaken, uploadPicture } from '#components/admin/media.ts'
import { Modal } from '#components/admin/modal.tsx'
import type { Picture } from '#db/dto.ts'

export type PicturePicker = {
  /** Opens the library; nothing chosen answers an empty list. */
  pick: (several: boolean) => Promise<Picture[]>
  /** To be put once on the page. */
  dialog: ReactNode
}

type Asked = { several: boolean; answer: (pictures: Picture[]) => void }

/** The library as a question: which picture? In the browser because one searches, brings and chooses without leaving the text. */
export function usePicturePicker(): PicturePicker {
  const [asked, ask] = useState<Asked | null>(null)
  const pick = useCallback(
    (several: boolean) =>
      new Promise<Picture[]>((answer) => {
        ask({ several, answer })
      }),
    [],
  )
  const close = (pictures: Picture[]) => {
    asked?.answer(pictures)
    // A picture may come when it was put away and opened again.
    ask((now) => (now === asked ? null : now))
  }
  return {
    pick,
    dialog: asked && (
      <Modal className="sheet picker" aria-label="Choisir une image" close={() => close([])}>
        <Library several={asked.several} close={close} />
      </Modal>
    ),
  }
}

function Library({ several, close }: { several: boolean; close: (pictures: Picture[]) => void }) {
  const client = useQueryClient()
  const [q, setQ] = useState('')
  const [chosen, choose] = useState<Picture[]>([])
  const [said, say] = useState('')
  const list = useInfiniteQuery(pictureList(q.trim()))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const has = (id: string) => chosen.some((picture) => picture.id === id)
  const turn = (picture: Picture) => {
    if (!several) return close([picture])
    choose(has(picture.id) ? chosen.filter(({ id }) => id !== picture.id) : [...chosen, picture])
  }
  const bring = async (files: Iterable<File>) => {
    const brought: Picture[] = []
    const refused: string[] = []
    for (const file of files) {
      try {
        brought.push(await uploadPicture(file, (part) => say(`${file.name}\u00a0: ${Math.round(part * 100)} %`)))
      } catch (error) {
        refused.push(`${file.name}\u00a0: ${error instanceof Error ? error.message : 'refusée.'}`)
      }
    }
    say(refused.join(' '))
    await client.invalidateQueries({ queryKey: ['media'] })
    if (!several && brought[0]) return close([brought[0]])
    choose((before) => [...before, ...brought])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the field of files does
    <div
      className="picker-room"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void bring(event.dataTransfer.files)
      }}
    >
      <h2>Choisir une image</h2>
      <div className="filters">
        <label>
          Mots de la description, de la légende ou du crédit
          <input type="search" value={q} onChange={(event) => setQ(event.target.value)} />
        </label>
        <label>
          Ou une image de cet appareil
          <input
            type="file"
            accept={picturesTaken}
            multiple={several}
            onChange={(event) => {
              void bring([...(event.target.files ?? [])])
              // Or the same could not be tried again.
              event.target.value = ''
            }}
          />
        </label>
      </div>
      <p role="status" className="side-help">
        {said}
      </p>
      <ul className="picker-grid">
        {items.map((picture) => (
          <li key={picture.id}>
            <button type="button" aria-pressed={has(picture.id)} onClick={() => turn(picture)} aria-label={picture.alt || 'Image sans description'}>
              <img src={`${picture.base}/${picture.widths[0]}.webp`} alt="" loading="lazy" width={picture.width} height={picture.height} />
            </button>
          </li>
        ))}
      </ul>
      <ListEnd list={list} count={items.length} empty="Aucune image ne répond à ces mots." />
      <p className="desk-acts">
        <button type="button" className="quiet" onClick={() => close([])}>
          Annuler
        </button>
        {several && (
          <button type="button" disabled={chosen.length === 0} onClick={() => close(chosen)}>
            Prendre {chosen.length > 1 ? `ces ${chosen.length} images` : 'cette image'}
          </button>
        )}
      </p>
    </div>
  )
}
