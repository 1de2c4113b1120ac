import { useRef, useState } from 'react'
import { Bulk, type Change } from '#components/account/saved/bulk.tsx'
import { type Row, SavedItem } from '#components/account/saved/item.tsx'
import { send } from '#components/queries.ts'
import type { Folder, Removed, Saved } from '#db/dto.ts'

type Props = { items: Saved[]; folders: Folder[]; changed: () => void }

/**
 * One page of what is saved. Each change shows at once, and is taken back with a sentence where it cannot be kept. What is
 * asked is sent one after the other, so that what comes back never overtakes its removal; and an answer touches what it is
 * about alone, since more may have been changed while it was on its way.
 */
export function SavedItems({ items, folders, changed }: Props) {
  const [rows, setRows] = useState<Row[]>(items)
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const [said, say] = useState('')
  const last = useRef<Promise<unknown>>(Promise.resolve())
  /** What the server took away, by article: more exact than what stood on this page. */
  const taken = useRef(new Map<string, Removed>())

  const attempt = async (ids: string[], patch: (row: Row) => Partial<Row>, work: () => Promise<string>) => {
    const changes = new Map(rows.filter(({ id }) => ids.includes(id)).map((before) => [before.id, { before, part: patch(before) }]))
    setRows((now) => now.map((row) => ({ ...row, ...changes.get(row.id)?.part })))
    const sent = last.current.then(work)
    last.current = sent.catch(() => {})
    try {
      say(await sent)
      changed()
    } catch (error) {
      setRows((now) => now.map((row) => takenBack(row, changes.get(row.id))))
      say(error instanceof Error ? error.message : 'Cela n’a pas pu être enregistré.')
    }
  }

  const change = (ids: string[], wanted: Change, words: string) =>
    attempt(
      ids,
      () => changedPart(wanted),
      async () => {
        const [only] = ids
        if (ids.length === 1) await send('PATCH', `/api/me/saved/${only}`, wanted)
        else await send('PATCH', '/api/me/saved', { ids, ...wanted })
        return words
      },
    )
  const remove = (ids: string[]) =>
    attempt(
      ids,
      (row) => ({ gone: removedOf(row) }),
      async () => {
        const { items: removed } = await send<{ items: Removed[] }>('DELETE', '/api/me/saved', { ids })
        for (const one of removed) taken.current.set(one.id, one)
        choose((now) => new Set([...now].filter((id) => !ids.includes(id))))
        return ids.length > 1 ? `${ids.length} articles retirés.` : 'Article retiré.'
      },
    )
  const restore = (gone: Removed) =>
    attempt(
      [gone.id],
      () => ({ gone: undefined }),
      async () => {
        await send('PUT', '/api/me/saved', { items: [taken.current.get(gone.id) ?? gone] })
        return 'Article remis.'
      },
    )
  const toggle = (id: string) => choose((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]))
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

const changedPart = ({ read, ...rest }: Change): Partial<Row> => ({ ...rest, ...(read !== undefined && { readAt: read ? new Date().toISOString() : null }) })

/** The row without a change that was refused; what was changed again since then stays. */
function takenBack(row: Row, change: { before: Row; part: Partial<Row> } | undefined): Row {
  if (!change) return row
  const refused = (Object.keys(change.part) as (keyof Row)[]).filter((key) => row[key] === change.part[key])
  return { ...row, ...Object.fromEntries(refused.map((key) => [key, change.before[key]])) }
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
