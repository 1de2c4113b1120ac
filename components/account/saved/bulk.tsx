import { useRef } from 'react'
import type { Folder } from '#db/dto.ts'

/** What may change of an item here. */
export type Change = { note?: string; folderId?: string | null; read?: boolean }

type Props = {
  count: number
  all: boolean
  folders: Folder[]
  chooseAll: () => void
  change: (wanted: Change, words: string) => void
  remove: () => void
}

/** What can be done to several at once; it can be done once something is chosen. */
export function Bulk({ count, all, folders, chooseAll, change, remove }: Props) {
  const first = useRef<HTMLInputElement>(null)
  /** The buttons go with the choice: the focus goes before them. */
  const removeAll = () => {
    first.current?.focus()
    remove()
  }
  const said = (one: string, many = one) => (count > 1 ? `${count} articles\u00a0: ${many}.` : `1 article\u00a0: ${one}.`)
  return (
    <fieldset className="bulk scripted">
      <legend className="hidden">Articles choisis</legend>
      <label>
        <input type="checkbox" ref={first} checked={all && count > 0} onChange={chooseAll} />
        {count === 0 ? 'Tout choisir' : `${count} ${count > 1 ? 'choisis' : 'choisi'}`}
      </label>
      {count > 0 && (
        <>
          <button type="button" onClick={() => change({ read: true }, said('marqué comme lu', 'marqués comme lus'))}>
            Marquer comme lu
          </button>
          <button type="button" onClick={() => change({ read: false }, said('à lire'))}>
            À lire
          </button>
          <FolderChoice
            label="Ranger dans"
            value=""
            folders={folders}
            choose={(folderId) => change({ folderId }, said('rangé', 'rangés'))}
            first="Ranger dans…"
          />
          <button type="button" onClick={removeAll}>
            Retirer
          </button>
        </>
      )}
    </fieldset>
  )
}

type ChoiceProps = { label: string; value: string; folders: Folder[]; choose: (id: string | null) => void; first?: string }

/** The folder of an article; `first` stands for no choice yet. */
export function FolderChoice({ label, value, folders, choose, first }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => choose(event.target.value === 'aucun' ? null : event.target.value)}>
      {first && (
        <option value="" disabled>
          {first}
        </option>
      )}
      <option value="aucun">Hors classeur</option>
      {folders.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
