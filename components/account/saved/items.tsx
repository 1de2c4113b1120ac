import { useState } from 'react'
import { Bulk } from '#components/account/saved/bulk.tsx'
import { SavedItem } from '#components/account/saved/item.tsx'
import { send } from '#components/queries.ts'
import type { Folder, Removed, Saved } from '#db/dto.ts'

type Props = { items: Saved[]; folders: Folder[]; changed: () => void }

/** What may change of an item here; `gone` holds what undoes its removal. */
export type Row = Saved & { gone?: Removed | undefined }
export type Change = { note?: string; folderId?: string | null; read?: boolean }

/** One page of what is saved. Each change shows at once, and is taken back with a sentence where it cannot be kept. */
export function SavedItems({ items, folders, changed }: Props) {
  const [rows, setRows] = useState<Row[]>(items)
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const [said, say] = useState('')

  const attempt = async (next: (row: Row) => Row, work: () => Promise<string>) => {
    const before = rows
    setRows(rows.map(next))
    try {
      say(await work())
      changed()
    } catch (error) {
      setRows(before)
      say(error instanceof Error ? error.message : 'Cela n’a pas pu être enregistré.')
    }
  }
  const among = (ids: string[], change: (row: Row) => Row) => (row: Row) => (ids.includes(row.id) ? change(row) : row)

  const change = (ids: string[], wanted: Change, words: string) =>
    attempt(
      among(ids, (row) => changedRow(row, wanted)),
      async () => {
        const [only] = ids
        if (ids.length === 1) await send('PATCH', `/api/me/saved/${only}`, wanted)
        else await send('PATCH', '/api/me/saved', { ids, ...wanted })
        return words
      },
    )
  const remove = (ids: string[]) =>
    attempt(
      among(ids, (row) => ({ ...row, gone: removedOf(row) })),
      async () => {
        const { items: removed } = await send<{ items: Removed[] }>('DELETE', '/api/me/saved', { ids })
        const found = new Map(removed.map((one) => [one.id, one]))
        setRows((now) => now.map(among(ids, (row) => ({ ...row, gone: found.get(row.id) ?? removedOf(row) }))))
        choose(new Set())
        return ids.length > 1 ? `${ids.length} articles retirés.` : 'Article retiré.'
      },
    )
  const restore = (back: Removed[]) =>
    attempt(
      among(
        back.map(({ id }) => id),
        (row) => ({ ...row, gone: undefined }),
      ),
      async () => {
        await send('PUT', '/api/me/saved', { items: back })
        return back.length > 1 ? `${back.length} articles remis.` : 'Article remis.'
      },
    )
  const toggle = (id: string) => choose(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]))
  const present = rows.filter(({ gone }) => !gone)
  return (
    <>
      <Bulk
        count={chosen.size}
        all={chosen.size === present.length}
        folders={folders}
        chooseAll={() => choose(new Set(chosen.size === present.length ? [] : present.map(({ id }) => id)))}
        change={(wanted, words) => change([...chosen], wanted, words)}
        remove={() => remove([...chosen])}
      />
      <p role="status">{said}</p>
      <ul className="saved">
        {rows.map((row) => (
          <SavedItem
            key={row.id}
            row={row}
            folders={folders}
            chosen={chosen.has(row.id)}
            choose={() => toggle(row.id)}
            change={(wanted, words) => change([row.id], wanted, words)}
            remove={() => remove([row.id])}
            restore={restore}
          />
        ))}
      </ul>
    </>
  )
}

function changedRow(row: Row, { read, ...rest }: Change): Row {
  return { ...row, ...rest, ...(read !== undefined && { readAt: read ? new Date().toISOString() : null }) }
}

const removedOf = ({ id, savedAt, note, folderId, readAt, position, positionAt }: Row): Removed => ({
  id,
  savedAt,
  note,
  folderId,
  readAt,
  position,
  positionAt,
})
