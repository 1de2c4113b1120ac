import { type FormEvent, useState } from 'react'
import { send } from '#components/queries.ts'
import type { Folder } from '#db/dto.ts'

type Props = { folder: Folder; changed: () => void }

/** To rename a folder or to do without it. */
export function FolderForm({ folder, changed }: Props) {
  const [said, say] = useState('')
  const attempt = async (work: () => Promise<unknown>, done: () => void) => {
    try {
      await work()
      done()
    } catch (error) {
      say(error instanceof Error ? error.message : 'Le classeur n’a pas pu être modifié.')
    }
  }
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '')
    void attempt(
      () => send('PATCH', `/api/me/folders/${folder.id}`, { name }),
      () => {
        say('Le classeur est renommé.')
        changed()
      },
    )
  }
  return (
    <details className="shelf-folder scripted">
      <summary>Modifier le classeur «&nbsp;{folder.name}&nbsp;»</summary>
      <form onSubmit={rename}>
        <label>
          Nom
          <input name="name" defaultValue={folder.name} required maxLength={60} autoComplete="off" />
        </label>
        <button type="submit">Renommer</button>
        <button
          type="button"
          className="quiet"
          onClick={() =>
            attempt(
              () => send('DELETE', `/api/me/folders/${folder.id}`),
              () => location.assign('/compte/articles'),
            )
          }
        >
          Supprimer le classeur
        </button>
      </form>
      <p>Supprimer un classeur garde ses articles, hors classeur.</p>
      <p role="status">{said}</p>
    </details>
  )
}
