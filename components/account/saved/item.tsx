import { type FormEvent, useId, useRef } from 'react'
import { type Change, FolderChoice } from '#components/account/saved/bulk.tsx'
import { Label } from '#components/article/label.tsx'
import { DateTime } from '#components/date.tsx'
import { useFocusAfter } from '#components/focus-after.ts'
import type { Folder, Removed, Saved } from '#db/dto.ts'

/** `gone` holds what undoes its removal. */
export type Row = Saved & { gone?: Removed | undefined }

type Props = {
  row: Row
  folders: Folder[]
  chosen: boolean
  choose: () => void
  change: (wanted: Change, words: string) => void
  remove: () => void
  restore: (gone: Removed) => void
}

/** A saved article with what its reader added; where it was taken off, its place with the way back. */
export function SavedItem({ row, folders, chosen, choose, change, remove, restore }: Props) {
  const box = useId()
  const button = useRef<HTMLButtonElement>(null)
  const { article, publishedAt, savedAt, folderId, note, readAt, gone } = row
  const name = article?.title ?? 'cet article retiré'
  // Each of the two buttons comes in the place of the other.
  useFocusAfter(Boolean(gone), button)
  if (gone)
    return (
      <li className="saved-gone">
        <p>
          {article ? `«\u00a0${article.title}\u00a0»` : 'L’article'} n’est plus parmi vos articles enregistrés.{' '}
          <button type="button" ref={button} className="plainly" onClick={() => restore(gone)}>
            Annuler<span className="hidden"> le retrait de {name}</span>
          </button>
        </p>
      </li>
    )
  const keepNote = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    change({ note: String(new FormData(event.currentTarget).get('note') ?? '').trim() }, 'Note enregistrée.')
  }
  const folder = folders.find(({ id }) => id === folderId)
  return (
    <li data-hue={article?.rubric?.hue}>
      <label className="saved-choose scripted" htmlFor={box}>
        <input id={box} type="checkbox" checked={chosen} onChange={choose} />
        <span className="hidden">Choisir {name}</span>
      </label>
      <div className="saved-body">
        {article ? (
          <>
            <Label rubric={article.rubric} countries={article.countries.slice(0, 1)} />
            <h2 className="card-title">
              <a href={article.path}>{article.title}</a>
            </h2>
          </>
        ) : (
          <p className="saved-withdrawn">
            Cet article, paru le <DateTime iso={publishedAt} />, a été retiré par la rédaction.
          </p>
        )}
        <p className="card-meta">
          <Progress row={row} />
          {article && <DateTime iso={publishedAt} />}
          <span>
            enregistré le <DateTime iso={savedAt} />
          </span>
          {folder && <span>{folder.name}</span>}
        </p>
        {note && <p className="saved-note">{note}</p>}
        <details className="saved-more scripted">
          <summary>
            {note ? 'Classeur et note' : 'Ranger, annoter'}
            <span className="hidden">&nbsp;: {name}</span>
          </summary>
          <form onSubmit={keepNote}>
            <FolderChoice
              label={`Classeur de ${name}`}
              value={folderId ?? 'aucun'}
              folders={folders}
              choose={(id) =>
                change({ folderId: id }, id ? `Rangé dans «\u00a0${folders.find((one) => one.id === id)?.name}\u00a0».` : 'Sorti de son classeur.')
              }
            />
            <textarea name="note" aria-label={`Note sur ${name}`} defaultValue={note} maxLength={2_000} rows={3} placeholder="Une note, pour vous seul" />
            <button type="submit" className="quiet">
              Garder la note
            </button>
          </form>
        </details>
      </div>
      <p className="saved-actions scripted">
        <button
          type="button"
          aria-pressed={Boolean(readAt)}
          onClick={() => change({ read: !readAt }, readAt ? 'L’article est de nouveau à lire.' : 'Marqué comme lu.')}
        >
          Lu<span className="hidden">&nbsp;: {name}</span>
        </button>
        <button type="button" ref={button} onClick={remove}>
          Retirer<span className="hidden"> {name}</span>
        </button>
      </p>
    </li>
  )
}

/** In words, and as a piece of the line as long as what was read. */
function Progress({ row: { readAt, position, article } }: { row: Row }) {
  if (readAt) return <span className="saved-read">lu</span>
  const share = Math.round(position * 100)
  if (share >= 5)
    return (
      <span className="saved-read">
        <progress value={share} max={100} aria-hidden="true" /> lu à {share}&nbsp;%
      </span>
    )
  return article ? <span>{article.readingMinutes}&nbsp;min</span> : null
}
