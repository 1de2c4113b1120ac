'use client'

import { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Card } from '#components/article/card.tsx'
import { moreArticles } from '#components/queries.ts'

type Props = { cursor: string; filter: Record<string, string> }

/** In the browser because a cached page ends where it ends; without script the archive by month goes on instead. */
export function LoadMore(props: Props) {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <More {...props} />
    </QueryClientProvider>
  )
}

function More({ cursor, filter }: Props) {
  const { data, error, isFetching, hasNextPage, refetch, fetchNextPage } = useInfiniteQuery(moreArticles(filter, cursor))
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const count = items.length
  const known = useRef(0)
  // Whoever goes by keyboard or by ear goes on at the first article that came, unless they have gone on elsewhere.
  useEffect(() => {
    if (count > known.current && document.activeElement?.matches('body, .listing-button button'))
      document.querySelectorAll<HTMLElement>('.listing-more .card-title a')[known.current]?.focus()
    known.current = count
  }, [count])
  const load = () => {
    if (!isFetching) void (data && !error ? fetchNextPage() : refetch())
  }
  return (
    <>
      {count > 0 && (
        <div className="listing-more">
          {items.map((card) => (
            <Card key={card.id} card={card} level={2} standfirst={card.image ? 'short' : true} />
          ))}
        </div>
      )}
      <div className="listing-button">
        {(!data || hasNextPage) && (
          <button type="button" onClick={load} aria-disabled={isFetching}>
            {isFetching ? 'Chargement…' : 'Charger plus'}
          </button>
        )}
        <p role="status">
          {error
            ? 'La suite n’a pas pu être chargée. Vérifiez votre connexion, puis essayez de nouveau.'
            : data && !hasNextPage
              ? 'Tous les articles sont affichés.'
              : ''}
        </p>
      </div>
    </>
  )
}
