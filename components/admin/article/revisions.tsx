'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Comparison } from '#components/admin/article/comparison.tsx'
import { ListEnd } from '#components/admin/list-end.tsx'
import { acts, revision, revisions } from '#components/admin/queries.ts'
import { moment } from '#components/admin/states.tsx'
import { leaveFor, useAct } from '#components/one-at-a-time.ts'

/** Every version of an article, what each changed, and the way back. In the browser because one compares by choosing. */
export function Revisions({ id, version, title, may }: { id: string; version: number; title: string; may: boolean }) {
  const list = useInfiniteQuery({
    queryKey: ['work', id, 'revisions'],
    queryFn: ({ pageParam }) => revisions(id, pageParam || undefined),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  })
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const [chosen, choose] = useState<number | null>(null)
  const [against, setAgainst] = useState<'before' | 'now'>('before')
  const { busy, said, act } = useAct()
  const standing = items[0]?.version ?? version
  const at = items.findIndex((item) => item.version === chosen)
  const other = against === 'now' ? items[0]?.version : items[at + 1]?.version
  // The one before the last of a page is on the next. Only the first of all has none.
  const { hasNextPage, fetchNextPage } = list
  const isBeyond = at >= 0 && other === undefined && hasNextPage
  useEffect(() => {
    if (isBeyond) void fetchNextPage()
  }, [isBeyond, fetchNextPage])
  const one = useQuery({
    queryKey: ['work', id, 'revision', chosen],
    queryFn: () => revision(id, chosen ?? 0),
    enabled: chosen !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const two = useQuery({
    queryKey: ['work', id, 'revision', other],
    queryFn: () => revision(id, other ?? 0),
    enabled: other !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })

  const restore = (wanted: number) =>
    act(async () => {
      try {
        await acts.restore(id, wanted, standing)
      } catch (error) {
        // What was saved meanwhile is in the list then, and whoever asks again has seen it.
        void list.refetch()
        throw error
      }
      await leaveFor(`/admin/articles/${id}`)
    }, 'La version n’a pas pu être reprise.')

  return (
    <>
      <header className="desk-head">
        <h1>
          <a href={`/admin/articles/${id}`}>{title}</a>
          <span className="desk-sub">Versions</span>
        </h1>
      </header>
      <div className="revisions">
        <ol className="stations-down" aria-label="Versions, la dernière d’abord">
          {items.map((item) => (
            <li key={item.version}>
              <button type="button" aria-pressed={item.version === chosen} onClick={() => choose(item.version)}>
                <span>
                  Version {item.version} – {moment(item.at)}
                </span>
                <span className="revisions-by">
                  {item.by}
                  {item.reason ? `\u00a0: ${item.reason}` : item.auto ? ', en écrivant' : ''}
                </span>
              </button>
            </li>
          ))}
        </ol>
        <ListEnd list={list} count={items.length} empty="Aucune version encore." more="Versions plus anciennes" />
      </div>
      <section className="revisions-shown" aria-live="polite">
        {chosen === null ? (
          <p className="empty">Choisissez une version pour voir ce qu’elle a changé.</p>
        ) : (
          <>
            <div className="desk-acts">
              <label>
                Comparer avec{' '}
                <select value={against} onChange={(event) => setAgainst(event.target.value === 'now' ? 'now' : 'before')}>
                  <option value="before">la version précédente</option>
                  <option value="now">la version actuelle</option>
                </select>
              </label>
              <span role="status">{said}</span>
              {may && chosen !== standing && (
                <button type="button" aria-disabled={busy} onClick={() => restore(chosen)}>
                  Reprendre la version {chosen}
                </button>
              )}
            </div>
            {one.data && (two.data || (other === undefined && !isBeyond)) ? (
              <Comparison
                before={against === 'now' ? one.data.content : (two.data?.content ?? { ...one.data.content, body: { type: 'doc', content: [] } })}
                after={against === 'now' ? (two.data?.content ?? one.data.content) : one.data.content}
              />
            ) : (
              <p className="empty">
                {one.isError || two.isError || (isBeyond && list.isFetchNextPageError) ? 'Cette version n’a pas pu être lue.' : 'Un instant…'}
              </p>
            )}
          </>
        )}
      </section>
    </>
  )
}
